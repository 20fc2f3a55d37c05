// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/table_text.hpp"

#include <algorithm>
#include <utility>

namespace dialograph {
namespace {

/// Where an item stands in a cell: between separators, or else anywhere.
std::size_t find_item(std::string_view cell, std::string_view item) {
    constexpr std::string_view separators = "; \t";
    for (std::size_t at = cell.find(item); at != std::string_view::npos;
         at = cell.find(item, at + 1)) {
        const std::size_t end = at + item.size();
        if ((at == 0 || separators.find(cell[at - 1]) != std::string_view::npos) &&
            (end == cell.size() || separators.find(cell[end]) != std::string_view::npos)) {
            return at;
        }
    }
    return cell.find(item);
}

}  // namespace

const LanguageTag* Languages::keep(LanguageTag tag) {
    const auto known = std::ranges::find(tags_, tag);
    return known != tags_.end() ? &*known : &tags_.emplace_back(std::move(tag));
}

std::vector<Cell> TableText::row(std::size_t start) const {
    Diagnostics ignored;  // the row was read before, and its faults told
    CsvReader reader(source);
    reader.seek(start);
    return reader.next(ignored) ? reader.cells() : std::vector<Cell>{};
}

std::string TableText::row_label(std::span<const Cell> cells) const {
    std::string label(row_name);
    char separator = ' ';
    for (const std::size_t key : keys) {
        if (!columns[key].empty() && columns[key].front().cell < cells.size() &&
            !cells[columns[key].front().cell].raw.empty()) {
            label += separator;
            label += shown_short(cells[columns[key].front().cell].raw);
            separator = row_name == "link" ? ' ' : '/';
        }
    }
    return label;
}

Diagnostic TableText::diagnose_cell(DiagnosticCode code, std::size_t row_start, std::size_t column,
                                    std::string_view part, std::string sentence) const {
    const auto cells = row(row_start);
    std::string_view place = source.text().substr(row_start, 0);
    // The cell that has the part, or rather the first cell of the column.
    bool found = false;
    for (const HeaderCell& header : columns[column]) {
        if (found || header.cell >= cells.size()) {
            break;
        }
        const std::string_view cell = cells[header.cell].raw;
        const std::size_t at = part.empty() ? std::string_view::npos : find_item(cell, part);
        found = at != std::string_view::npos;
        if (found) {
            place = cell.substr(at, part.size());
        } else if (header.cell == columns[column].front().cell) {
            place = cell;
        }
    }
    Diagnostic diagnostic = diagnose(code, source, place, std::move(sentence));
    diagnostic.record = row_label(cells);
    diagnostic.field = names[column];
    diagnostic.row = row_start;
    return diagnostic;
}

}  // namespace dialograph
