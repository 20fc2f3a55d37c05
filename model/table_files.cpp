// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/table_files.hpp"

#include "model/schema.hpp"
#include "model/source_text.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace dialograph {
namespace {

bool is_known(std::string_view file) {
    bool known = false;
    for_each_table([&]<class Record>() { known = known || Table<Record>::file == file; });
    return known;
}

/// The files of tables in a folder that are not declared, in the order of their names.
std::vector<std::filesystem::path> stray_files(const std::filesystem::path& folder,
                                               std::span<const DeclaredTable> tables) {
    std::vector<std::filesystem::path> stray;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        const auto& path = entry.path();
        if (path.extension() == ".csv" && find_table(tables, path.filename().string()) == nullptr) {
            stray.push_back(path);
        }
    }
    std::ranges::sort(stray);
    return stray;
}

}  // namespace

const DeclaredTable* find_table(std::span<const DeclaredTable> tables, std::string_view file) {
    const auto table = std::ranges::find(tables, file, &DeclaredTable::url);
    return table == tables.end() ? nullptr : &*table;
}

bool check_metadata_file(const std::filesystem::path& folder, Diagnostics& diagnostics) {
    const auto path = folder / metadata_file;
    if (!std::filesystem::is_directory(folder) || std::filesystem::exists(path)) {
        return true;
    }
    diagnostics.push_back({DiagnosticCode::missing_metadata,
                           "there is no such file, and without it this is no folder of records",
                           path.string()});
    diagnostics.back().hint =
        "Name a folder of records, or begin the file with what `dialograph schema csvw` prints.";
    return false;
}

bool check_table_files(const std::filesystem::path& folder, const SourceText& metadata,
                       std::span<const DeclaredTable> tables, Diagnostics& diagnostics) {
    const std::size_t before = diagnostics.size();
    const auto report = [&](DiagnosticCode code, std::string file, std::string sentence,
                            std::string hint = {}) {
        diagnostics.push_back({code, std::move(sentence), std::move(file)});
        diagnostics.back().hint = std::move(hint);
    };
    for (const DeclaredTable& table : tables) {
        if (!is_known(table.url)) {
            report(DiagnosticCode::stray_table, metadata.name(),
                   "there is no use for a table " + in_quotes(table.url),
                   "Take its entry out of \"tables\"; data/README.md lists the tables.");
        } else if (!std::filesystem::exists(folder / table.url)) {
            report(DiagnosticCode::missing_table, metadata.name(),
                   "the table " + in_quotes(table.url) + " has no file");
        }
    }
    for (const std::string_view required : {Table<Series>::file, Table<Session>::file}) {
        if (find_table(tables, required) == nullptr) {
            report(DiagnosticCode::missing_table, metadata.name(),
                   "the data set has no table " + in_quotes(required),
                   "Name it in \"tables\" and add the file.");
        }
    }
    for (const auto& path : stray_files(folder, tables)) {
        report(DiagnosticCode::stray_table, path.string(),
               "csv-metadata.json does not name this table");
    }
    return diagnostics.size() == before;
}

}  // namespace dialograph
