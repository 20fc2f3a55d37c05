// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file table_text.hpp The text of a table with the meaning of its columns.

#include "model/csv.hpp"
#include "model/language_tag.hpp"
#include "model/source_text.hpp"

#include <cstddef>
#include <deque>
#include <span>
#include <string_view>
#include <vector>

namespace dialograph {

/// The languages of a data set, each kept once.
class Languages {
public:
    /// The tag, kept for as long as this lives.
    const LanguageTag* keep(LanguageTag tag);

    /// All that are kept, in the order in which they came.
    [[nodiscard]] const std::deque<LanguageTag>& tags() const { return tags_; }

private:
    std::deque<LanguageTag> tags_;
};

/// A cell of the first line that belongs to a column of the schema.
struct HeaderCell {
    std::size_t cell;
    /// For columns of texts by language.
    const LanguageTag* language;
};

/// A table's text, and where the columns of the schema stand in it.
///
/// It is kept with the records, so that a row can be read once more when something about it has to
/// be told; that is cheaper than to keep the place of every cell.
struct TableText {
    SourceText source;
    std::string_view row_name;
    /// By column of the schema; empty for columns that the file does not have.
    std::vector<std::vector<HeaderCell>> columns = {};
    /// The columns whose values name a row.
    std::vector<std::size_t> keys = {};
    std::vector<std::string_view> names = {};
    /// The number of cells in the first line.
    std::size_t width = 0;
    /// Rows that did not become records.
    std::size_t rows_left_out = 0;

    /// The cells of the row that starts at an offset.
    [[nodiscard]] std::vector<Cell> row(std::size_t start) const;

    /// The words for a row in messages, such as `session 6`.
    [[nodiscard]] std::string row_label(std::span<const Cell> cells) const;

    /// A problem of a cell, or of an item in it.
    /// @param part the text at fault; empty for the whole cell
    [[nodiscard]] Diagnostic diagnose_cell(DiagnosticCode code, std::size_t row_start,
                                           std::size_t column, std::string_view part,
                                           std::string sentence) const;
};

}  // namespace dialograph
