// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file bulk_script.hpp Writes what a store's own bulk loader takes, for data sets that are too
/// large for HTTP.

#include "exporters/compression.hpp"
#include "exporters/store/load_plan.hpp"
#include "exporters/store/store_type.hpp"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace dialograph {

/// How the files of a bulk load are cut.
struct BulkSettings {
    Compression compression = Compression::gzip;
    std::size_t statements_per_file = 1'000'000;
};

/// What is written.
struct BulkLoad {
    /// The names of the data files, in their order.
    std::vector<std::string> data;
    /// The name of the settings or the request beside the script; empty where there are none.
    std::string settings;
    /// The name of the script that loads them; it says how it is run.
    std::string script;
    /// What that does to what the store holds already, as sentences.
    std::string_view effect;
};

/// Whether there is a bulk loader that can be written for.
[[nodiscard]] bool has_bulk_loader(const StoreType& type);

/// The names of the stores that have one, for messages.
[[nodiscard]] std::string bulk_loader_names();

/// What `write_bulk_load` would write. It writes nothing, and throws what that would throw before
/// it begins to write.
[[nodiscard]] BulkLoad plan_bulk_load(const LoadPlan& plan, const StoreType& type,
                                      const std::filesystem::path& folder,
                                      const BulkSettings& settings);

/// Writes the statements as N-Quads, cut and compressed, and beside them the script that has the
/// store's loader load them, with the settings or the request that this wants. The folder is made,
/// and has to be new or empty.
/// @throws OutputError where not everything could be written, and std::invalid_argument where the
/// folder is in use or the loader does not know the compression
BulkLoad write_bulk_load(const LoadPlan& plan, const StoreType& type,
                         const std::filesystem::path& folder, const BulkSettings& settings);

}  // namespace dialograph
