// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file difference.hpp What was taken out and what was put in between two sets of statements.

#include "exporters/diff/line_spool.hpp"
#include "exporters/diff/sorted_statements.hpp"
#include "exporters/diff/statement_sorter.hpp"

#include <cstddef>
#include <functional>
#include <map>
#include <string>

namespace dialograph {

/// How many statements a graph has and how many of them change.
struct GraphChange {
    std::size_t before = 0;
    std::size_t after = 0;
    std::size_t removed = 0;
    std::size_t added = 0;

    [[nodiscard]] bool changed() const { return removed + added > 0; }
};

/// The statements that only the old side has, and those that only the new side has. Old without the
/// removed and with the added is new, exactly.
struct Difference {
    /// Lines, sorted.
    LineSpool removed;
    LineSpool added;
    /// The number of statements of each side.
    std::size_t before = 0;
    std::size_t after = 0;
    /// Of each graph, changed or not, by its IRI between `<` and `>`; the default graph is "".
    std::map<std::string, GraphChange, std::less<>> graphs;

    [[nodiscard]] bool empty() const { return removed.size() + added.size() == 0; }
};

/// How two sides are to be compared: without graphs if one side alone has named graphs, since a
/// file of triples does not say where its statements would be. A side without statements has any.
[[nodiscard]] Graphs compared_graphs(const SortedStatements& before, const SortedStatements& after);

/// Compares two sides in one walk through both.
[[nodiscard]] Difference difference_of(const SortedStatements& before,
                                       const SortedStatements& after, const Step& step = {});
/// The same, with or without graphs as the caller says.
[[nodiscard]] Difference difference_of(const SortedStatements& before,
                                       const SortedStatements& after, Graphs graphs,
                                       const Step& step = {});

}  // namespace dialograph
