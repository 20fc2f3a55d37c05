// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file table_files.hpp Whether the files of a records folder are those that its metadata names.

#include "model/diagnostic.hpp"
#include "model/metadata.hpp"

#include <filesystem>
#include <span>
#include <string_view>

namespace dialograph {

class SourceText;

/// The table that is declared for a file, or null.
[[nodiscard]] const DeclaredTable* find_table(std::span<const DeclaredTable> tables,
                                              std::string_view file);

/// Reports a folder that is there and has no metadata; where nothing is, reading will tell.
/// @return whether there was nothing to report
[[nodiscard]] bool check_metadata_file(const std::filesystem::path& folder,
                                       Diagnostics& diagnostics);

/// Reports tables that no record is read from, tables without a file, and files that no table is
/// declared for. What is in them would be lost without a word.
/// @return whether there was nothing to report
[[nodiscard]] bool check_table_files(const std::filesystem::path& folder,
                                     const SourceText& metadata,
                                     std::span<const DeclaredTable> tables,
                                     Diagnostics& diagnostics);

}  // namespace dialograph
