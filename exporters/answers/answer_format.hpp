// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file answer_format.hpp The forms in which an answer is written, each a row of a table.

#include "exporters/answers/answer.hpp"
#include "exporters/byte_sink.hpp"
#include "exporters/text_table.hpp"
#include "model/graph.hpp"

#include <span>
#include <string_view>

namespace dialograph {

/// For whom an answer is written.
struct AnswerReader {
    /// The language of names, such as `ja`; see `label_of`.
    std::string_view language = {};
    /// For tables alone.
    TextTableStyle style = {};
};

/// A form of an answer.
struct AnswerFormat {
    /// The word for it on the command line.
    std::string_view name;
    /// Writes an answer. It checks the bytes, and leaves the commit to the caller.
    void (*write)(const DialogueGraph& graph, const Answer& answer, const AnswerReader& reader,
                  ByteSink& bytes);
};

/// `table` for a person; `tsv` and `json` for programs, with ids, IRIs, names and proofs; `turtle`:
/// the statements that prove it.
[[nodiscard]] std::span<const AnswerFormat> answer_formats();

}  // namespace dialograph
