// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file read_back.hpp Reads again what a store holds of a load.

#include "exporters/diff/sorted_statements.hpp"
#include "exporters/diff/statement_sorter.hpp"
#include "exporters/store/load_plan.hpp"
#include "exporters/store/sparql_client.hpp"

#include <cstddef>
#include <functional>

namespace dialograph {

/// Reads all staged graphs, and gives their statements in the graphs that they are to become.
/// @param counts how many statements each is known to hold, by the name of staging
/// @param progress is told how many statements are read
/// @throws StoreError where the store gives back what is no RDF, or more than it counts
[[nodiscard]] SortedStatements read_back(SparqlClient& store, const LoadPlan& plan,
                                         const std::map<std::string, std::size_t>& counts,
                                         const std::function<void(std::size_t)>& progress);

}  // namespace dialograph
