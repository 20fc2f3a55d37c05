// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file csv.hpp Rows and cells of a CSV text, as views with their places.

#include "model/diagnostic.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace dialograph {

class SourceText;

/// A cell of a row.
struct Cell {
    /// The text between the separators or, in a quoted cell, between the quotes.
    std::string_view raw;
    /// Whether `raw` holds doubled quotes, which stand for single ones.
    bool escaped = false;
};

/// Reads CSV (RFC 4180) strictly, row by row: LF or CRLF, quoted cells with newlines and doubled
/// quotes. The text has to outlive the cells.
class CsvReader {
public:
    explicit CsvReader(const SourceText& source);

    /// Reads the next row that holds anything; rows without a character in any cell are passed
    /// over. Faults of the row are added to the diagnostics, and `sound` tells whether there were
    /// any.
    /// @return false at the end of the text
    [[nodiscard]] bool next(Diagnostics& diagnostics);

    [[nodiscard]] const std::vector<Cell>& cells() const { return cells_; }
    [[nodiscard]] bool sound() const { return sound_; }
    /// Where the row starts in the text.
    [[nodiscard]] std::size_t row_start() const { return row_start_; }

    /// Goes to the start of a row, to read it once more.
    void seek(std::size_t row_start) { at_ = row_start; }

private:
    void read_row(Diagnostics& diagnostics);
    void read_quoted_cell(Diagnostics& diagnostics);
    void read_plain_cell(Diagnostics& diagnostics);
    void report(Diagnostics& diagnostics, DiagnosticCode code, std::size_t from, std::size_t to,
                const char* sentence);
    [[nodiscard]] bool at_row_end() const;
    void skip_row_end();

    const SourceText& source_;
    std::string_view text_;
    std::size_t at_ = 0;
    std::size_t row_start_ = 0;
    bool sound_ = true;
    std::vector<Cell> cells_;
};

}  // namespace dialograph
