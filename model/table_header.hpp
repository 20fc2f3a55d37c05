// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file table_header.hpp Finds the columns of the schema in the first line of a table.

#include "model/diagnostic.hpp"
#include "model/metadata.hpp"
#include "model/schema.hpp"
#include "model/table_text.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace dialograph {

/// What the header needs to know of a column of the schema.
struct ColumnShape {
    std::string_view name;
    Need need;
    bool by_language;
};

/// The columns of a table, without their types.
template <class Record>
[[nodiscard]] std::vector<ColumnShape> column_shapes() {
    std::vector<ColumnShape> shapes;
    for_each_column<Record>([&]<class Field>(std::size_t, const Column<Record, Field>& column) {
        shapes.push_back({column.name, column.need, is_by_language<Field>});
    });
    return shapes;
}

/// Reads the first line of a table and fills the columns, keys, names and width of the table.
/// @param declared the table as the metadata declares it
/// @return false where the rows cannot be understood; what is wrong is reported
[[nodiscard]] bool read_header(TableText& table, std::span<const ColumnShape> shapes,
                               const DeclaredTable& declared, Languages& languages,
                               CsvReader& reader, Diagnostics& diagnostics);

}  // namespace dialograph
