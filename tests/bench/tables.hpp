// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

// The tables of a generated records folder: their columns, how rows are written, and the metadata.

#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dialograph::bench {

using Cells = std::vector<std::string>;

/// Cells that languages are added to three at a time.
struct Row {
    Cells cells;

    Row& add(std::string cell) {
        cells.push_back(std::move(cell));
        return *this;
    }

    template <class List>
    Row& add_all(const List& words) {
        cells.insert(cells.end(), std::begin(words), std::end(words));
        return *this;
    }
};

/// A CSV file that is written row by row.
class Csv {
public:
    /// Opens NAME.csv in the folder and writes its header.
    Csv(const std::filesystem::path& folder, std::string_view name);

    void row(const Cells& cells);

    /// Closes the file; throws if anything was not written.
    void finish();

private:
    std::ofstream file_;
};

/// Writes csv-metadata.json: the data set's description, and every table with its keys.
void write_metadata(const std::filesystem::path& folder);

}  // namespace dialograph::bench
