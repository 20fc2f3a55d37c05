// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/table_header.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace dialograph {
namespace {

/// The first line of a table on its way into the columns of the schema.
class HeaderReader {
public:
    HeaderReader(TableText& table, std::span<const ColumnShape> shapes, Languages& languages,
                 Diagnostics& diagnostics)
        : table_(table), shapes_(shapes), languages_(languages), diagnostics_(diagnostics) {}

    void read(std::span<const Cell> cells) {
        table_.width = cells.size();
        table_.columns.assign(shapes_.size(), {});
        for (std::size_t i = 0; i < cells.size(); ++i) {
            read_name(i, cells);
        }
        for (std::size_t i = 0; i < shapes_.size(); ++i) {
            table_.names.push_back(shapes_[i].name);
            if (shapes_[i].need == Need::key) {
                table_.keys.push_back(i);
            }
            if (shapes_[i].need != Need::optional && table_.columns[i].empty()) {
                report(DiagnosticCode::missing_column, cells.front().raw,
                       "the table has no column " + expected_name(shapes_[i]));
            }
        }
    }

private:
    void report(DiagnosticCode code, std::string_view part, std::string sentence) {
        diagnostics_.push_back(diagnose(code, table_.source, part, std::move(sentence)));
    }

    static std::string expected_name(const ColumnShape& shape) {
        const std::string name(shape.name);
        return shape.by_language
                   ? in_quotes(name + '_') + " with a language, such as " + in_quotes(name + "_en")
                   : in_quotes(name);
    }

    void read_name(std::size_t cell, std::span<const Cell> cells) {
        const std::string_view name = cells[cell].raw;
        for (std::size_t i = 0; i < cell; ++i) {
            if (cells[i].raw == name) {
                report(DiagnosticCode::duplicate_column, name,
                       "the column " + in_quotes(name) + " stands twice");
                return;
            }
        }
        const auto shape = std::ranges::find_if(shapes_, [&](const ColumnShape& candidate) {
            return candidate.by_language ? name.starts_with(std::string(candidate.name) + '_')
                                         : name == candidate.name;
        });
        if (shape == shapes_.end()) {
            report_stray(name);
            return;
        }
        auto& column = table_.columns[static_cast<std::size_t>(shape - shapes_.begin())];
        const LanguageTag* language = nullptr;
        if (shape->by_language) {
            language = read_language(name, name.substr(shape->name.size() + 1));
            if (language == nullptr) {
                return;
            }
            if (std::ranges::find(column, language, &HeaderCell::language) != column.end()) {
                report(DiagnosticCode::repeated_language, name,
                       "another column has the " + std::string(shape->name) + " in the language " +
                           in_quotes(language->text()));
            }
        }
        column.push_back({cell, language});
    }

    void report_stray(std::string_view name) {
        report(DiagnosticCode::stray_column, name,
               name.empty() ? "a column has no name"
                            : "the table has no use for a column " + in_quotes(name));
        const bool lacks_language = std::ranges::any_of(shapes_, [&](const ColumnShape& shape) {
            return shape.by_language && shape.name == name;
        });
        if (name.empty()) {
            diagnostics_.back().hint = "Take out the comma too many, or name the column.";
        } else if (lacks_language) {
            diagnostics_.back().hint =
                "Add the language to the name: " + std::string(name) + "_en.";
        }
    }

    const LanguageTag* read_language(std::string_view name, std::string_view suffix) {
        std::string text(suffix);
        std::ranges::replace(text, '_', '-');
        auto tag = LanguageTag::parse(text);
        if (!tag) {
            report(DiagnosticCode::bad_language, suffix,
                   in_quotes(text) + " in the name of the column " + in_quotes(name) +
                       " is not a language tag");
            return nullptr;
        }
        if (!tag->is_known()) {
            report(DiagnosticCode::unknown_language, suffix,
                   "there is no language " + in_quotes(tag->text()));
        }
        return languages_.keep(*std::move(tag));
    }

    TableText& table_;
    std::span<const ColumnShape> shapes_;
    Languages& languages_;
    Diagnostics& diagnostics_;
};

/// A table that another separator was saved with has one cell in its first line.
bool has_wrong_separator(std::span<const Cell> cells, std::size_t least) {
    return cells.size() < least && cells.front().raw.find_first_of(";\t") != std::string_view::npos;
}

/// Compares the names in the first line with those that the metadata declares, in order.
void compare(const TableText& table, std::span<const Cell> cells, const DeclaredTable& declared,
             Diagnostics& diagnostics) {
    if (declared.columns.empty()) {
        return;
    }
    const auto [cell, column] =
        std::ranges::mismatch(cells, declared.columns,
                              [](const Cell& c, const std::string& name) { return c.raw == name; });
    if (cell == cells.end() && column == declared.columns.end()) {
        return;
    }
    const std::string there =
        cell == cells.end() ? "the table ends" : "the table has " + in_quotes(cell->raw);
    const std::string expected =
        column == declared.columns.end() ? "no further column" : "the column " + in_quotes(*column);
    const std::string_view part = cell == cells.end() ? cells.back().raw : cell->raw;
    diagnostics.push_back(
        diagnose(DiagnosticCode::undeclared_column, table.source, part,
                 "csv-metadata.json declares " + expected + " here, but " + there));
}

}  // namespace

bool read_header(TableText& table, std::span<const ColumnShape> shapes,
                 const DeclaredTable& declared, Languages& languages, CsvReader& reader,
                 Diagnostics& diagnostics) {
    const std::size_t before = diagnostics.size();
    if (!reader.next(diagnostics)) {
        diagnostics.push_back(diagnose(DiagnosticCode::empty_table, table.source,
                                       table.source.text().substr(0, 0), "the table is empty"));
        return false;
    }
    if (!reader.sound()) {
        return false;
    }
    const auto required = std::ranges::count_if(
        shapes, [](const ColumnShape& shape) { return shape.need != Need::optional; });
    if (has_wrong_separator(reader.cells(), static_cast<std::size_t>(required))) {
        diagnostics.push_back(diagnose(DiagnosticCode::wrong_separator, table.source,
                                       reader.cells().front().raw,
                                       "the cells are not separated by commas"));
        return false;
    }
    HeaderReader(table, shapes, languages, diagnostics).read(reader.cells());
    if (diagnostics.size() == before) {
        compare(table, reader.cells(), declared, diagnostics);
    }
    return diagnostics.size() == before;
}

}  // namespace dialograph
