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

/// Asks a SELECT query that has more rows than the store gives at once, page by page.
/// @param query ends in an ORDER BY that leaves no choice
[[nodiscard]] ResultRows all_rows_of(SparqlClient& store, const std::string& query);

/// The number in a term. Throws StoreError where there is none.
[[nodiscard]] std::size_t number_of(const ResultTerm& term);

}  // namespace dialograph
