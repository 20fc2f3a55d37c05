// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file reading_comparison.hpp Whether what was read says what the file says, neither more nor
/// less.

#include "model/graph.hpp"
#include "ontology/naming.hpp"
#include "ontology/reading_problems.hpp"
#include "ontology/statement_table.hpp"

namespace dialograph {

/// Describes the graph once more and compares, statement by statement. Reports each statement of
/// the file that is not said, and each that is said and not in the file. So nothing is lost without
/// a word, whatever the file holds.
///
/// Two things may differ: which version of the program wrote the file, and the rows of tables that
/// it names (`dlg:recordedAt`).
void compare_with_description(const DialogueGraph& graph, const Naming& naming,
                              const StatementTable& table, ReadingProblems& problems);

/// Reports the statements about things that are neither below the base nor the data set or its
/// publisher; for files that have other problems, which the comparison would only tell again.
void report_foreign_subjects(const Metadata& metadata, const Naming& naming,
                             const StatementTable& table, ReadingProblems& problems);

}  // namespace dialograph
