// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file answer_writers.hpp Writes an answer as a table, as TSV, as JSON, or as the statements that
/// prove it.

#include "exporters/answers/answer_format.hpp"

namespace dialograph {

/// A table for a person; a remark stands below it.
void write_answer_table(const DialogueGraph& graph, const Answer& answer,
                        const AnswerReader& reader, ByteSink& bytes);

/// Tab-separated values: a line of columns, then a line a row. A thing has three columns: `KEY`
/// with its kind and id, `KEY_iri` and `KEY_label`; several things in a cell have `|` between them.
/// The last column, `proof`, has the edges, with `; ` between them. In all, `\t`, `\n`, `\r` and
/// `\\` stand for themselves, as in the TSV of SPARQL.
void write_answer_tsv(const DialogueGraph& graph, const Answer& answer, const AnswerReader& reader,
                      ByteSink& bytes);

/// A JSON object: `columns`, `rows` and, where there is one, `remark`. A row has a member a column,
/// those without a value left out, and `proof`, its edges. A thing is an object with `id`, `iri`,
/// `label` and the `language` of the label.
void write_answer_json(const DialogueGraph& graph, const Answer& answer, const AnswerReader& reader,
                       ByteSink& bytes);

/// Turtle: of the whole description of the graph the statements that the edges of the proofs stand
/// for, with the agenda items and quotes, and the classes, names and dates of the things in the
/// answer.
void write_answer_turtle(const DialogueGraph& graph, const Answer& answer,
                         const AnswerReader& reader, ByteSink& bytes);

}  // namespace dialograph
