// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file records_folder.hpp Small records folders for tests, and their problems as short lines.

#include "model/diagnostic.hpp"
#include "tests/model/temporary_folder.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace dialograph::tests {

/// The texts of tables by the names of their files.
using TableTexts = std::map<std::string, std::string>;

/// Two sessions on two topics, without fault.
inline TableTexts small_tables() {
    return {
        {"series.csv",
         "id,name_en\n"
         "d,Dialogue\n"},
        {"sessions.csv",
         "id,series,number,date,place,title_en,source\n"
         "1,d,1,2007,tokyo,First,report\n"
         "2,d,2,2008-06,ulaanbaatar,Second,report\n"},
        {"agenda.csv",
         "session,topic,outcome,quote,source\n"
         "1,air,discussed,clean air,report\n"
         "2,air,agreed,,report\n"
         "2,dust,reported,yellow dust,report\n"},
        {"topics.csv",
         "id,label_en,broader\n"
         "air,Air,\n"
         "dust,Dust,air\n"},
        {"places.csv",
         "id,kind,name_en,within\n"
         "japan,country,Japan,\n"
         "tokyo,city,Tokyo,japan\n"
         "ulaanbaatar,city,Ulaanbaatar,\n"},
        {"sources.csv",
         "id,title_en\n"
         "report,Report\n"},
    };
}

/// Metadata that names the tables.
inline std::string metadata_for(const TableTexts& tables) {
    std::string text = R"({
"void:uriSpace": "https://example.org/d/",
"dcterms:title": {"@value": "Dialogue", "@language": "en"},
"dcterms:description": {"@value": "A dialogue.", "@language": "en"},
"dcterms:publisher": {"foaf:name": "Publisher"},
"dcterms:license": {"@id": "https://example.org/licence"},
"dcat:version": "1.0.0",
"tables": [)";
    std::string_view separator;
    for (const auto& [file, rows] : tables) {
        text.append(separator).append(R"({"url": ")").append(file).append("\"}");
        separator = ", ";
    }
    return text + "]\n}\n";
}

/// A records folder that goes away with the test.
class RecordsFolder {
public:
    explicit RecordsFolder(const TableTexts& tables = small_tables()) {
        for (const auto& [file, rows] : tables) {
            folder_.write(file, rows);
        }
        folder_.write("csv-metadata.json", metadata_for(tables));
    }

    [[nodiscard]] const std::filesystem::path& path() const { return folder_.path(); }
    [[nodiscard]] const TemporaryFolder& folder() const { return folder_; }

private:
    TemporaryFolder folder_;
};

/// The small tables, with one of them exchanged.
inline TableTexts small_tables_with(const std::string& file, const std::string& text) {
    TableTexts tables = small_tables();
    tables[file] = text;
    return tables;
}

/// The name of a file without its folder.
inline std::string short_name(const std::string& file) {
    return std::filesystem::path(file).filename().string();
}

/// The problems, each as `file:line:column code`, one a line.
inline std::string places(const Diagnostics& diagnostics) {
    std::string lines;
    for (const Diagnostic& diagnostic : diagnostics) {
        lines += short_name(diagnostic.file) + ':' + std::to_string(diagnostic.line) + ':' +
                 std::to_string(diagnostic.column) + ' ' + std::string(info(diagnostic.code).name) +
                 '\n';
    }
    return lines;
}

}  // namespace dialograph::tests
