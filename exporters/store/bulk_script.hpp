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
#include <vector>

namespace dialograph {

/// How the files of a bulk load are cut.
struct BulkSettings {
    Compression compression = Compression::gzip;
    std::size_t statements_per_file = 1'000'000;
};

/// Whether there is a bulk loader that can be written for.
[[nodiscard]] bool has_bulk_loader(const StoreType& type);

/// The names of the stores that have one, for messages.
[[nodiscard]] std::string bulk_loader_names();

/// Writes the statements as N-Quads, cut and compressed, and beside them what the store's loader
/// wants: a script, a settings file or a request. The folder is made, and has to be new or empty.
/// @return the names of the files, in the order in which they were written
/// @throws OutputError where not everything could be written, and std::invalid_argument where the
/// folder is in use or the loader does not know the compression
std::vector<std::string> write_bulk_load(const LoadPlan& plan, const StoreType& type,
                                         const std::filesystem::path& folder,
                                         const BulkSettings& settings);

}  // namespace dialograph
