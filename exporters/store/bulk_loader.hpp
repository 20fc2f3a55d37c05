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
    /// The text of the script that runs it. `@START@` stands for what all scripts begin with,
    /// `@EFFECT@` for `effect`, `@FILES@` for the names of the data files with blanks between them,
    /// `@COUNT@` for how many they are, and `@TEST@` and `@CAT@` for the commands that test and
    /// unpack one.
    std::string_view script;
    /// The settings or the request beside the script, and their name; empty where there are none.
    std::string_view settings_file;
    std::string_view settings;
    /// What it does to what the store holds already, as sentences.
    std::string_view effect;
    /// Whether the script unpacks the files for it, so that they may be Zstandard too.
    bool script_unpacks;
    /// Where this is from.
    std::string_view source;
};

[[nodiscard]] std::span<const BulkLoader> bulk_loaders();

/// The loader of a store, or null.
[[nodiscard]] const BulkLoader* bulk_loader_of(const StoreType& type);

}  // namespace dialograph
