// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file dataset.hpp A data set in memory: metadata, records, and the text that they view.

#include "model/arena.hpp"
#include "model/diagnostic.hpp"
#include "model/metadata.hpp"
#include "model/names.hpp"
#include "model/record_origin.hpp"
#include "model/records.hpp"
#include "model/schema.hpp"
#include "model/table_text.hpp"

#include <cstddef>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace dialograph {

/// A data set. It owns all text; its records are views, so that it can be moved and not copied.
struct Dataset {
    Metadata metadata;
    Records records;
    Names names;
    /// By the file's name.
    std::map<std::string_view, TableText> tables;
    Languages languages;
    /// Unescaped cells, lists and texts by language.
    std::unique_ptr<Arena> arena = std::make_unique<Arena>();
    /// Where the records come from that stand in no tables; null for those of a folder.
    std::unique_ptr<const RecordOrigin> origin = nullptr;
    /// Of those, how many could not be read; each table counts its own.
    std::size_t rows_left_out = 0;
    /// Rows that hold anything, whether they became records or not.
    std::size_t rows_read = 0;
    /// The bytes of all files of the folder that were read.
    std::size_t bytes_read = 0;
};

/// A row of a table: the file's name and where the row starts in it.
using RowPlace = std::pair<std::string, std::size_t>;

/// Reads a records folder: its metadata and each table that the metadata names.
///
/// Reports every problem of cells and rows, ids that are defined twice and references to nothing;
/// a row with a problem is left out, though its id counts as known. What holds between rows is left
/// to `check`.
/// @param left_out rows to pass over, as if they did not stand in their tables
/// @return nothing where the metadata cannot be read, or a table as a whole
/// @throws std::system_error where a file cannot be read
[[nodiscard]] std::optional<Dataset> read_dataset(const std::filesystem::path& folder,
                                                  Diagnostics& diagnostics,
                                                  const std::set<RowPlace>& left_out = {});

/// The record of an entity; null where it was only referred to.
template <class Record>
[[nodiscard]] const Record* find_record(const Dataset& dataset, EntityNumber number) {
    const auto record = dataset.names.record(*Table<Record>::kind, number);
    return record ? &(dataset.records.*Table<Record>::rows)[*record] : nullptr;
}

}  // namespace dialograph
