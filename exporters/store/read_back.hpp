// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file read_back.hpp Reads again what a store holds of a load.

#include "exporters/diff/sorted_statements.hpp"
#include "exporters/store/load_plan.hpp"
#include "exporters/store/sparql_client.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace dialograph {

/// Where the graphs of a plan are read: beside the data, or where the data is.
enum class Where : std::uint8_t { staged, in_place };

/// Reads all graphs of a plan, and gives their statements in the graphs of the data.
/// @param counts how many statements each holds in the store, by the name that it has there
/// @param progress is told how many statements are read
/// @throws StoreError where the store gives back what is no RDF, or more than it counts
[[nodiscard]] SortedStatements read_back(SparqlClient& store, const LoadPlan& plan, Where where,
                                         const std::map<std::string, std::size_t>& counts,
                                         const std::function<void(std::size_t)>& progress);

/// The graphs in the store that by their names are the data set's, and that a plan does not have.
[[nodiscard]] std::vector<std::string> graphs_beyond(SparqlClient& store, const LoadPlan& plan);

}  // namespace dialograph
