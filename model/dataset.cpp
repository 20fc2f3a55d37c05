// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/dataset.hpp"

#include "model/cell_reader.hpp"
#include "model/count_text.hpp"
#include "model/slug.hpp"
#include "model/table_files.hpp"
#include "model/table_header.hpp"
#include "model/unicode.hpp"

#include <algorithm>
#include <array>
#include <bitset>
#include <utility>
#include <vector>

namespace dialograph {
namespace {

/// Whether the text is UTF-8 without NUL, and so can be read at all; reports it where not.
bool check_text(const SourceText& source, Diagnostics& diagnostics) {
    const std::string_view text = source.text();
    if (const std::size_t fault = utf8_fault(text); fault != std::string_view::npos) {
        diagnostics.push_back(diagnose(DiagnosticCode::bad_utf8, source, text.substr(fault, 1),
                                       "the text is not UTF-8 from here on"));
        if (source.name().ends_with(metadata_file)) {
            diagnostics.back().hint = "Save the file as UTF-8.";
        }
        return false;
    }
    if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos) {
        diagnostics.push_back(diagnose(DiagnosticCode::nul_character, source, text.substr(nul, 1),
                                       "a NUL character stands in the text"));
        return false;
    }
    return true;
}

/// Reads the folder, table by table, into a data set.
class DatasetReader {
public:
    DatasetReader(const std::filesystem::path& folder, Diagnostics& diagnostics,
                  const std::set<RowPlace>& left_out)
        : folder_(folder), diagnostics_(diagnostics), left_out_(left_out) {}

    std::optional<Dataset> read() {
        if (!check_metadata_file(folder_, diagnostics_)) {
            return std::nullopt;
        }
        const SourceText source = read_file(metadata_file);
        if (!check_text(source, diagnostics_)) {
            return std::nullopt;
        }
        auto metadata = read_metadata(source, diagnostics_);
        if (!metadata) {
            return std::nullopt;
        }
        dataset_.metadata = *std::move(metadata);
        complete_ = check_table_files(folder_, source, dataset_.metadata.tables, diagnostics_);
        for_each_table([&]<class Record>() { read_table<Record>(); });
        if (!complete_) {
            return std::nullopt;
        }
        for_each_table([&]<class Record>() { check_references<Record>(); });
        return std::move(dataset_);
    }

private:
    SourceText read_file(std::string_view name) {
        const auto path = folder_ / name;
        SourceText source = SourceText::read(path, path.string());
        dataset_.bytes_read += source.file_size();
        return source;
    }

    [[nodiscard]] const DeclaredTable* declared(std::string_view file) const {
        return find_table(dataset_.metadata.tables, file);
    }

    template <class Record>
    void read_table() {
        const DeclaredTable* const declaration = declared(Table<Record>::file);
        if (declaration == nullptr || !std::filesystem::exists(folder_ / Table<Record>::file)) {
            return;
        }
        TableText& table =
            dataset_.tables
                .emplace(Table<Record>::file,
                         TableText{read_file(Table<Record>::file), Table<Record>::row_name})
                .first->second;
        CsvReader reader(table.source);
        const auto shapes = column_shapes<Record>();
        if (!check_text(table.source, diagnostics_) ||
            !read_header(table, shapes, *declaration, dataset_.languages, reader, diagnostics_)) {
            complete_ = false;
            return;
        }
        read_rows<Record>(table, reader);
    }

    template <class Record>
    void read_rows(TableText& table, CsvReader& reader) {
        auto& rows = dataset_.records.*Table<Record>::rows;
        // At most a row a line; what is reserved and not used takes no memory.
        const auto lines = std::ranges::count(table.source.text(), '\n');
        rows.reserve(static_cast<std::size_t>(lines));
        CellReader cells(dataset_, table, diagnostics_);
        while (reader.next(diagnostics_)) {
            ++dataset_.rows_read;
            if (is_left_out(table, reader.row_start())) {
                remember_left_out_id<Record>(table, reader);
                ++table.rows_left_out;
            } else if (!read_row(table, reader, cells, rows)) {
                ++table.rows_left_out;
            }
        }
    }

    [[nodiscard]] bool is_left_out(const TableText& table, std::size_t row_start) const {
        return !left_out_.empty() && left_out_.contains({table.source.name(), row_start});
    }

    template <class Record>
    void remember_left_out_id(const TableText& table, const CsvReader& reader) {
        if constexpr (Table<Record>::kind.has_value()) {
            const std::size_t cell = table.columns[table.keys.front()].front().cell;
            if (cell < reader.cells().size()) {
                const std::string_view id = reader.cells()[cell].raw;
                left_out_ids_.emplace(*Table<Record>::kind, id);
            }
        }
    }

    /// @return whether the row became a record
    template <class Record>
    bool read_row(const TableText& table, const CsvReader& reader, CellReader& cells,
                  std::vector<Record>& rows) {
        Record record;
        record.row = reader.row_start();
        cells.start_row(record.row, reader.cells());
        bool sound = reader.sound();
        if (sound && reader.cells().size() != table.width) {
            report_ragged_row(table, reader);
            sound = false;
        }
        if (sound) {
            read_columns(table, cells, record);
            sound = cells.row_is_sound();
        } else if constexpr (Table<Record>::kind.has_value()) {
            record.id.text = id_in(table, reader.cells());
        }
        if constexpr (Table<Record>::kind.has_value()) {
            sound = define(table, reader, record, rows, sound);
        }
        if (sound) {
            rows.push_back(record);
        }
        return sound;
    }

    /// The id in a row that cannot be read as a whole, so that references to it are not faults too.
    static std::string_view id_in(const TableText& table, const std::vector<Cell>& cells) {
        const std::size_t cell = table.columns[table.keys.front()].front().cell;
        const std::string_view id = cell < cells.size() ? cells[cell].raw : std::string_view{};
        return is_slug(id) ? id : std::string_view{};
    }

    template <class Record>
    void read_columns(const TableText& table, CellReader& cells, Record& record) {
        for_each_column<Record>([&](std::size_t index, const auto& column) {
            if (table.columns[index].empty()) {
                return;
            }
            cells.start_column(index);
            if (!cells.column_is_empty()) {
                cells.read(record.*column.field);
            }
            // A cell of separators alone is a list of nothing.
            if (column.need != Need::optional &&
                (cells.column_is_empty() || is_empty_list(record.*column.field))) {
                cells.report_missing_value();
            }
        });
    }

    /// Gives the record's id its number. The id of a row with a fault counts as known, so that the
    /// fault is told once and not at every reference.
    /// @return whether the record is to be kept
    template <class Record>
    bool define(const TableText& table, const CsvReader& reader, Record& record,
                const std::vector<Record>& rows, bool sound) {
        constexpr EntityKind kind = *Table<Record>::kind;
        if (record.id.text.empty()) {
            return false;
        }
        record.id.number = dataset_.names.number(kind, record.id.text);
        if (const auto earlier = dataset_.names.record(kind, record.id.number)) {
            report_duplicate_id(table, reader.row_start(), record.id.text, rows[*earlier].row);
            return false;
        }
        const std::pair key(kind, record.id.number);
        if (const auto faulty = faulty_ids_.find(key); faulty != faulty_ids_.end()) {
            report_duplicate_id(table, reader.row_start(), record.id.text, faulty->second);
            return false;
        }
        if (sound) {
            dataset_.names.define(kind, record.id.number, rows.size());
        } else {
            faulty_ids_.emplace(key, reader.row_start());
        }
        return sound;
    }

    void report_duplicate_id(const TableText& table, std::size_t row_start, std::string_view id,
                             std::size_t earlier_row) {
        const std::size_t earlier_line = table.source.position(earlier_row).line;
        diagnostics_.push_back(table.diagnose_cell(
            DiagnosticCode::duplicate_id, row_start, table.keys.front(), {},
            "the id " + in_quotes(id) + " stands already in line " + std::to_string(earlier_line)));
    }

    void report_ragged_row(const TableText& table, const CsvReader& reader) {
        const auto& cells = reader.cells();
        const std::string_view place =
            cells.size() > table.width ? cells[table.width].raw : cells.back().raw;
        Diagnostic diagnostic = diagnose(DiagnosticCode::ragged_row, table.source, place,
                                         "the row has " + count_text(cells.size(), "cell") +
                                             ", the first line has " + std::to_string(table.width));
        diagnostic.record = table.row_label(cells);
        diagnostic.row = reader.row_start();
        diagnostics_.push_back(std::move(diagnostic));
    }

    template <class Record>
    void check_references() {
        for (const Record& record : dataset_.records.*Table<Record>::rows) {
            for_each_reference(record, [&](std::size_t index, const auto&, EntityKind kind,
                                           EntityNumber number) {
                if (!dataset_.names.record(kind, number) && !faulty_ids_.contains({kind, number})) {
                    report_unknown_reference<Record>(record.row, index, kind, number);
                }
            });
        }
    }

    template <class Record>
    void report_unknown_reference(std::size_t row_start, std::size_t column, EntityKind kind,
                                  EntityNumber number) {
        const TableText& table = dataset_.tables.at(Table<Record>::file);
        const std::string_view id = dataset_.names.id(kind, number);
        const std::string name(name_of(kind));
        const bool left_out = left_out_ids_.contains({kind, id});
        diagnostics_.push_back(table.diagnose_cell(
            DiagnosticCode::unknown_reference, row_start, column, id,
            left_out ? "the " + name + ' ' + in_quotes(id) + " was left out"
                     : "there is no " + name + " with the id " + in_quotes(id)));
        if (left_out) {
            diagnostics_.back().hint = "Mend the problem of that " + name + " first.";
        }
    }

    const std::filesystem::path& folder_;
    Diagnostics& diagnostics_;
    const std::set<RowPlace>& left_out_;
    Dataset dataset_;
    /// Ids of rows that were not kept for a fault of their own, with the places of the rows.
    std::map<std::pair<EntityKind, EntityNumber>, std::size_t> faulty_ids_;
    /// Ids of rows that the caller wants left out.
    std::set<std::pair<EntityKind, std::string_view>> left_out_ids_;
    /// Whether every table could be read as a whole.
    bool complete_ = true;
};

}  // namespace

std::optional<Dataset> read_dataset(const std::filesystem::path& folder, Diagnostics& diagnostics,
                                    const std::set<RowPlace>& left_out) {
    return DatasetReader(folder, diagnostics, left_out).read();
}

}  // namespace dialograph
