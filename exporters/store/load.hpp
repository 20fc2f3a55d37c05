// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file load.hpp Brings a data set into a triple store: all of it, or nothing changes.

#include "exporters/store/load_plan.hpp"
#include "exporters/store/load_settings.hpp"
#include "exporters/store/sparql_client.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace dialograph {

/// What a load has done.
struct LoadReport {
    std::size_t statements = 0;
    std::size_t graphs = 0;
    /// Graphs of the data set that it no longer has.
    std::vector<std::string> dropped = {};
    std::size_t batches = 0;
    /// Batches that an earlier load had staged.
    std::size_t batches_found = 0;
    /// What the store makes of some values.
    std::vector<std::string> notes = {};
};

/// Loads a plan into a store.
///
/// The statements go into graphs beside the data, are counted there and read back, and only then,
/// in one request, take the place of the graphs that were there. Until that request the data is as
/// it was; what was staged is deleted if anything fails.
///
/// @throws StoreError that says what failed, and what was applied and what was not
/// @throws LoadStopped where something else ended it, such as `progress`
[[nodiscard]] LoadReport load(SparqlClient& store, const LoadPlan& plan,
                              const LoadSettings& settings);

}  // namespace dialograph
