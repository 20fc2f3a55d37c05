// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file comparison.hpp Two sides and what differs between them.

#include "exporters/diff/difference.hpp"

namespace dialograph {

/// Two sides, and their difference; the sides stay at hand for what did not change, such as labels.
struct Comparison {
    SortedStatements before;
    SortedStatements after;
    /// Whether they were compared with their graphs.
    Graphs graphs;
    Difference difference = {};
};

/// Compares two sides, with or without graphs.
[[nodiscard]] inline Comparison compare(SortedStatements before, SortedStatements after,
                                        Graphs graphs, const Step& step = {}) {
    Comparison comparison{std::move(before), std::move(after), graphs};
    comparison.difference = difference_of(comparison.before, comparison.after, graphs, step);
    return comparison;
}

/// Compares two sides, with graphs if both or neither have any.
[[nodiscard]] inline Comparison compare(SortedStatements before, SortedStatements after,
                                        const Step& step = {}) {
    const Graphs graphs = compared_graphs(before, after);
    return compare(std::move(before), std::move(after), graphs, step);
}

}  // namespace dialograph
