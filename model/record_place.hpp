// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file record_place.hpp Problems of records that were read already, told at their place.

#include "model/diagnostic.hpp"
#include "model/graph.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace dialograph {

/// The position of a column among those of its table.
template <class Record>
std::size_t column_index(std::string_view name) {
    std::size_t found = 0;
    for_each_column<Record>([&](std::size_t index, const auto& column) {
        found = column.name == name ? index : found;
    });
    return found;
}

/// A problem of a column of a record, or of a part of its text.
template <class Record>
Diagnostic diagnose_column(const DialogueGraph& graph, DiagnosticCode code, const Record& record,
                           std::string_view column, const std::string& sentence,
                           std::string_view part = {}) {
    const Dataset& dataset = graph.dataset();
    if (dataset.origin != nullptr) {
        return dataset.origin->diagnose(code, Table<Record>::file, record.row,
                                        column_index<Record>(column), sentence);
    }
    const TableText& table = dataset.tables.at(Table<Record>::file);
    return table.diagnose_cell(code, record.row, column_index<Record>(column), part, sentence);
}

/// The line of a record in its table, or where else it comes from.
template <class Record>
std::size_t line_of(const DialogueGraph& graph, const Record& record) {
    const Dataset& dataset = graph.dataset();
    return dataset.origin != nullptr
               ? dataset.origin->line(record.row)
               : dataset.tables.at(Table<Record>::file).source.position(record.row).line;
}

}  // namespace dialograph
