// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file text_table.hpp Rows of text as a table for a person, in columns that line up whatever the
/// script.
///
///     TextTable table({{"Topic"}, {"Sessions", Align::right}});
///     table.add_row({{"黄砂"}, {"3"}});
///     bytes.write(table.text({.width = 80, .coloured = true}));
///
/// Any text may stand in a cell: line breaks start a new line of the cell, what else could trouble
/// a terminal is shown as a picture of itself. Nothing is cut off: a table too wide for `width`
/// gets its widest columns folded, and where that does not help it stays too wide.

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace dialograph {

/// The side at which the texts of a column line up.
enum class Align : std::uint8_t { left, right };

/// How a cell stands out where colours are shown.
enum class Tint : std::uint8_t { plain, bold, faint, green, yellow, blue, magenta, cyan };

/// A column of a table.
struct TextColumn {
    std::string heading;
    Align align = Align::left;
};

/// A cell of a table.
struct TextCell {
    std::string text;
    Tint tint = Tint::plain;
};

/// For what a table is laid out.
struct TextTableStyle {
    /// The columns that there are for it; 0 for any number.
    std::size_t width = 0;
    /// Whether headings are bold and cells have their tint (ECMA-48, SGR).
    bool coloured = false;
};

/// A table that is filled row by row and then laid out as a whole.
class TextTable {
public:
    explicit TextTable(std::vector<TextColumn> columns) : columns_(std::move(columns)) {}

    /// Adds a row. It has a cell for each column; those that are left out are empty.
    void add_row(std::vector<TextCell> cells);

    [[nodiscard]] std::size_t row_count() const { return rows_.size(); }

    /// The table: headings, a rule, a row after the other. Each line ends in a newline, and none in
    /// blanks.
    [[nodiscard]] std::string text(const TextTableStyle& style = {}) const;

private:
    [[nodiscard]] std::vector<std::size_t> widths(std::size_t most) const;

    std::vector<TextColumn> columns_;
    std::vector<std::vector<TextCell>> rows_;
};

}  // namespace dialograph
