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
    Difference difference;
};

/// Compares two sides.
[[nodiscard]] inline Comparison compare(SortedStatements before, SortedStatements after,
                                        const Step& step = {}) {
    Comparison comparison{std::move(before), std::move(after), {}};
    comparison.difference = difference_of(comparison.before, comparison.after, step);
    return comparison;
}

}  // namespace dialograph
