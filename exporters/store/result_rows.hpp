// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file result_rows.hpp Short answers of a store, as rows in memory.

#include "exporters/store/sparql_client.hpp"
#include "exporters/store/sparql_results.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace dialograph {

using ResultRows = std::vector<std::vector<ResultTerm>>;

/// Asks a SELECT query.
[[nodiscard]] ResultRows rows_of(SparqlClient& store, std::string_view query);

/// A SELECT query whose rows differ in the text of their first variable, so that a page of them can
/// begin behind the last row of the one before. An OFFSET would not do: Virtuoso sorts no more rows
/// than MaxSortedTopRows, those that it passes over included.
struct PagedQuery {
    /// What is selected, the first variable in front: `?g (COUNT(*) AS ?n)`.
    std::string selected;
    /// The first variable alone: `?g`.
    std::string key;
    /// The pattern, without the braces around it.
    std::string pattern;
    /// What comes behind the pattern, such as GROUP BY; may be empty.
    std::string modifier = {};
};

/// Asks a query that may have more rows than the store gives at once.
[[nodiscard]] ResultRows all_rows_of(SparqlClient& store, const PagedQuery& query);

/// Asks an ASK query. Throws StoreError where the answer is neither yes nor no.
[[nodiscard]] bool answer_of(SparqlClient& store, std::string_view query);

/// The number in a term. Throws StoreError where there is none.
[[nodiscard]] std::size_t number_of(const ResultTerm& term);

}  // namespace dialograph
