// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file store_changes.hpp What a store made of the statements that it was given.

#include "exporters/diff/difference.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace dialograph {

/// What differs between what was sent and what came back, sorted by whether it means the same.
struct StoreChanges {
    struct Change {
        std::size_t count = 0;
        /// One of them: what was sent, and what came back.
        std::string sent;
        std::string returned;
    };

    /// Another spelling of the same value, by what it is: `numbers` and the like.
    std::map<std::string, Change> same_value;
    /// Statements that are missing or should not be there, for a message, and how many there are.
    std::vector<std::string> missing;
    std::vector<std::string> unknown;
    std::size_t missing_count = 0;
    std::size_t unknown_count = 0;

    [[nodiscard]] bool is_faithful() const { return missing_count + unknown_count == 0; }
    /// A sentence for each kind of change that keeps the values.
    [[nodiscard]] std::vector<std::string> notes() const;
    /// What is wrong, with the first statements; empty where nothing is.
    [[nodiscard]] std::string problem() const;
    /// The same of a store that should hold the statements already.
    [[nodiscard]] std::string discrepancy() const;
};

/// Looks for values that the store spells in its own way (`literal_value.hpp`). It needs the same
/// memory for any difference.
/// @param difference of what was sent and what came back
[[nodiscard]] StoreChanges changes_of(const Difference& difference);

}  // namespace dialograph
