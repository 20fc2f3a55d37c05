// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "tests/bench/tables.hpp"

#include "tests/bench/words.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace dialograph::bench {

namespace {

/// A table as words: `*` required, `@` one column a language, `;` a list, `:` a datatype,
/// `>` the table that is referred to.
struct Table {
    std::string_view name;
    std::string_view key;
    std::string_view columns;
};

constexpr std::array<Table, 10> tables{{
    {"series", "id", "id* name@ description@ parties;>organisations started:date source;>sources"},
    {"sessions", "id",
     "id* series*>series number*:integer date*:date end_date:date place*>places mode "
     "organisers;>organisations title@ summary@ report>sources source*;>sources"},
    {"agenda", "session topic", "session*>sessions topic*>topics outcome* quote source*>sources"},
    {"agreements", "id",
     "id* kind* title@ summary@ date*:date agreed_at>sessions signed_at>events "
     "parties;>organisations topics;>topics revises>agreements fulfils>agreements quote "
     "source*;>sources"},
    {"events", "id",
     "id* kind* name@ date*:date end_date:date place>places during>events source*;>sources"},
    {"topics", "id", "id* label@ alt@; broader;>topics definition@"},
    {"places", "id",
     "id* kind* name@ within>places latitude:decimal longitude:decimal source;>sources"},
    {"organisations", "id",
     "id* name@ place>places from:date to:date succeeds>organisations homepage:anyURI "
     "source;>sources"},
    {"sources", "id",
     "id* url:anyURI title@ language:language publisher>organisations published:date "
     "retrieved:date licence:anyURI note@"},
    {"links", "subject relation target", "subject* relation* target*:anyURI"},
}};

struct Column {
    std::string name;
    std::string datatype;
    std::string target;
    std::string_view language;
    bool required = false;
    bool list = false;
};

std::vector<std::string> split(std::string_view words) {
    std::vector<std::string> result;
    while (!words.empty()) {
        const auto end = std::min(words.find(' '), words.size());
        result.emplace_back(words.substr(0, end));
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return result;
}

Column column_of(const std::string& word) {
    Column column;
    column.name = word.substr(0, word.find_first_of("*@;:>"));
    column.required = word.find('*') != std::string::npos;
    column.list = word.find(';') != std::string::npos;
    const auto mark = word.find_first_of(":>");
    if (mark != std::string::npos) {
        (word[mark] == ':' ? column.datatype : column.target) = word.substr(mark + 1);
    }
    return column;
}

std::vector<Column> columns_of(const Table& table) {
    std::vector<Column> result;
    for (const std::string& word : split(table.columns)) {
        Column column = column_of(word);
        if (word.find('@') == std::string::npos) {
            result.push_back(column);
            continue;
        }
        const std::string stem = column.name;
        for (const std::string_view language : languages) {
            column.name = stem + '_' + std::string(language);
            column.language = language;
            result.push_back(column);
        }
    }
    return result;
}

std::string quoted_cell(const std::string& cell) {
    if (cell.find_first_of(",\"\r\n") == std::string::npos) {
        return cell;
    }
    std::string result = "\"";
    for (const char letter : cell) {
        result.append(letter == '"' ? 2 : 1, letter);
    }
    return result + '"';
}

std::string json(std::string_view text) {
    return '"' + std::string(text) + '"';
}

std::string json(const std::vector<std::string>& texts) {
    std::string result;
    for (const std::string& text : texts) {
        result += (result.empty() ? "" : ", ") + json(text);
    }
    return '[' + result + ']';
}

std::string column_json(const Column& column) {
    std::string result = R"({"name": )" + json(column.name) + R"(, "titles": )" + json(column.name);
    if (column.required) {
        result += R"(, "required": true)";
    }
    if (column.list) {
        result += R"(, "separator": ";")";
    }
    if (!column.language.empty()) {
        result += R"(, "lang": )" + json(column.language);
    }
    if (column.datatype == "date") {
        // A date may be a year or a month, which no single CSVW datatype allows.
        result +=
            R"(, "datatype": {"base": "string", "format": "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"})";
    } else if (!column.datatype.empty()) {
        result += R"(, "datatype": )" + json(column.datatype);
    }
    return result + '}';
}

std::string foreign_key_json(const Column& column) {
    return R"({"columnReference": )" + json(column.name) + R"(, "reference": {"resource": )" +
           json(column.target + ".csv") + R"(, "columnReference": "id"}})";
}

std::string table_json(const Table& table) {
    std::string columns;
    std::string keys;
    for (const Column& column : columns_of(table)) {
        columns += (columns.empty() ? "        " : ",\n        ") + column_json(column);
        // CSVW does not say what a foreign key means where a cell is empty or a list.
        if (!column.target.empty() && column.required && !column.list) {
            keys += (keys.empty() ? "\n        " : ",\n        ") + foreign_key_json(column);
        }
    }
    return R"(    {"url": )" + json(std::string(table.name) + ".csv") + R"(, "tableSchema": {)" +
           "\n      " + R"("columns": [)" + "\n" + columns + "],\n      " + R"("primaryKey": )" +
           json(split(table.key)) + ",\n      " + R"("foreignKeys": [)" + keys + "]}}";
}

constexpr std::string_view metadata_head = R"({
  "@context": ["http://www.w3.org/ns/csvw", {"@language": "en"}],
  "@id": "https://example.org/archive/id/dataset",
  "void:uriSpace": "https://example.org/archive/",
  "dcterms:title": [
    {"@value": "政策対話の記録（生成したもの）", "@language": "ja"},
    {"@value": "A generated archive of policy dialogues", "@language": "en"},
    {"@value": "Бодлогын яриа хэлэлцээний үүсгэсэн архив", "@language": "mn"}],
  "dcterms:description": [
    {"@value": "Made-up records of any number, for measuring speed and memory.", "@language": "en"}],
  "dcterms:publisher": {"foaf:name": [{"@value": "Nobody", "@language": "en"}]},
  "dcterms:license": {"@id": "https://creativecommons.org/publicdomain/zero/1.0/"},
  "dcterms:rights": [{"@value": "None of this happened.", "@language": "en"}],
  "dcat:contactPoint": {"vcard:fn": "Nobody", "vcard:hasURL": {"@id": "https://example.org/"}},
  "dcat:keyword": [{"@value": "benchmark", "@language": "en"}],
  "dcat:version": "1.0.0",
  "dcterms:issued": "2026-01-01",
  "dcterms:modified": "2026-01-01",
  "prov:hadPrimarySource": {"@id": "https://example.org/archive/id/source/source-0"},
  "tables": [
)";

}  // namespace

Csv::Csv(const std::filesystem::path& folder, std::string_view name)
    : file_(folder / (std::string(name) + ".csv"), std::ios::binary) {
    Cells header;
    for (const Column& column : columns_of(*std::ranges::find(tables, name, &Table::name))) {
        header.push_back(column.name);
    }
    row(header);
}

void Csv::row(const Cells& cells) {
    std::string_view mark;
    for (const std::string& cell : cells) {
        file_ << mark << quoted_cell(cell);
        mark = ",";
    }
    file_ << '\n';
}

void Csv::finish() {
    file_.close();
    if (!file_) {
        throw std::runtime_error("a table could not be written whole");
    }
}

void write_metadata(const std::filesystem::path& folder) {
    std::ofstream file(folder / "csv-metadata.json", std::ios::binary);
    file << metadata_head;
    std::string_view mark;
    for (const Table& table : tables) {
        file << mark << table_json(table);
        mark = ",\n";
    }
    file << "]\n}\n";
    file.close();
    if (!file) {
        throw std::runtime_error("csv-metadata.json could not be written whole");
    }
}

}  // namespace dialograph::bench
