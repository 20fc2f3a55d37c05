// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file load_changes.hpp Brings only what changed into a store, if it holds what it should.

#include "exporters/diff/difference.hpp"
#include "exporters/store/load_plan.hpp"
#include "exporters/store/load_settings.hpp"
#include "exporters/store/sparql_client.hpp"

#include <cstddef>
#include <string>

namespace dialograph {

/// Refuses a difference that cannot be loaded.
/// @param graph the graph of statements that name none
/// @throws std::invalid_argument where there is none and statements name none, and UnfitGraph
void check_graphs(const Difference& difference, const std::string& graph);

/// Does a difference in a store that holds the old side, and nothing else in the graphs of both
/// sides and of the data set: the old side is read back and compared before anything is sent, also
/// for an empty difference. One request then does the difference, unless the store has changed
/// since; what it does is sent, counted and read back before that, and the numbers of statements
/// are counted afterwards.
/// @param old the old side
/// @param graph the graph of statements that name none; may be empty where all name one
/// @throws StoreError that says what failed, and that the data is as it was, where it is
/// @throws LoadStopped where something else ended it, such as `progress`
/// @throws what `check_graphs` throws
void load_changes(SparqlClient& store, const LoadPlan& old, const Difference& difference,
                  const std::string& graph, const LoadSettings& settings);

}  // namespace dialograph
