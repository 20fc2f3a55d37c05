// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file load.hpp Brings a data set into a triple store: all of it, or nothing changes.

#include "exporters/store/load_plan.hpp"
#include "exporters/store/sparql_client.hpp"

#include <chrono>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace dialograph {

/// How a load is done.
struct LoadSettings {
    /// How long another load may give no sign of life before its lock is broken; nothing for never.
    std::optional<std::chrono::seconds> break_lock = {};
    /// Whether what is staged stays if the load breaks off, to go on from there later.
    bool resume = false;
    /// Whether the store may not even spell a number in its own way.
    bool exact = false;
    /// Is told how far the work is; may throw to stop it.
    std::function<void(std::size_t done, std::size_t total)> progress = {};
};

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
