// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file bulk_loader.hpp The bulk loaders of stores, each a row of a table.

#include "exporters/store/store_type.hpp"

#include <span>
#include <string_view>

namespace dialograph {

/// A store's own loader, and what it is started with.
struct BulkLoader {
    /// The name of the store's type.
    std::string_view store;
    /// The file to write beside the data: a script, settings or a request.
    std::string_view file;
    /// What is in it. `%FILES%` stands for the names of the data files, one behind the other with
    /// blanks, `%COUNT%` for how many they are, `%EXTENSION%` for the end of their names, and
    /// `%CAT%` for the command that unpacks one.
    std::string_view text;
    /// Whether it unpacks Zstandard by itself, or the script does.
    bool takes_zstd;
    /// Where this is from.
    std::string_view source;
};

[[nodiscard]] std::span<const BulkLoader> bulk_loaders();

/// The loader of a store, or null.
[[nodiscard]] const BulkLoader* bulk_loader_of(const StoreType& type);

}  // namespace dialograph
