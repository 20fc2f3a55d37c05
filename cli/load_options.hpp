// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file load_options.hpp What is to be loaded, where to and how.

#include "cli/console.hpp"
#include "cli/store_options.hpp"
#include "exporters/store/bulk_script.hpp"
#include "ontology/description.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace dialograph::cli {

/// The options of `dialograph load`.
struct LoadOptions {
    std::string input;
    StoreOptions store;
    /// The side that the store is to hold, where only the changes are sent.
    std::string changes_from;
    /// The store whose bulk loader is written for, and where to.
    std::string script;
    std::string output;
    BulkSettings bulk;
    std::string graph;
    std::size_t batch = 0;
    std::optional<std::uint32_t> break_lock;
    bool resume = false;
    bool exact = false;
    bool dry_run = false;
    /// Lists the stores that are known by name, and does nothing else.
    bool list_stores = false;
    bool quiet = false;
    std::optional<Provenance> provenance;
    DiagnosticStyle diagnostics = DiagnosticStyle::text;
};

/// Adds them to the command.
void add_load_options(CLI::App& app, LoadOptions& options);

/// What does not fit together, as a sentence; empty where all does.
/// @param app the command, which knows what was given
[[nodiscard]] std::string fault_of(const LoadOptions& options, const CLI::App& app);

}  // namespace dialograph::cli
