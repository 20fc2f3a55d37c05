// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/csvw_schema.hpp"

#include "model/json.hpp"
#include "model/load.hpp"
#include "model/source_text.hpp"
#include "tests/model/temporary_folder.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace dialograph {
namespace {

const std::filesystem::path shipped =
    std::filesystem::path(DIALOGRAPH_SOURCE_DIR) / "data" / "japan-mongolia";

/// A pattern with its alternatives, `^(a|b)...`, in the order of the alphabet.
std::string sorted_alternatives(const std::string& pattern) {
    const std::size_t end = pattern.find(')');
    if (!pattern.starts_with("^(") || end == std::string::npos) {
        return pattern;
    }
    std::istringstream alternatives(pattern.substr(2, end - 2));
    std::set<std::string> words;
    for (std::string word; std::getline(alternatives, word, '|');) {
        words.insert(word);
    }
    std::string out;
    for (const std::string& word : words) {
        out += word + '|';
    }
    return out + pattern.substr(end);
}

/// A value without the difference that a layout, an order or a human title makes.
std::string canonical(const JsonValue& value) {
    std::vector<std::string> parts;
    for (const JsonValue& item : value.items) {
        parts.push_back(canonical(item));
    }
    for (const JsonMember& member : value.members) {
        if (member.key != "titles") {
            parts.push_back(member.key + '=' + canonical(member.value));
        }
    }
    if (value.type == JsonValue::Type::object) {
        std::ranges::sort(parts);
    }
    std::string out = sorted_alternatives(value.text);
    for (const std::string& part : parts) {
        out += '<' + part + '>';
    }
    return out;
}

/// The members of each table, and its columns, one a line: what two schemas can be compared by.
std::string lines_of(const JsonValue& group) {
    std::vector<std::string> lines;
    for (const JsonValue& table : group.find("tables")->items) {
        const std::string url = table.find("url")->text + ' ';
        for (const JsonMember& member : table.find("tableSchema")->members) {
            if (member.key != "columns") {
                lines.push_back(url + member.key + ' ' + canonical(member.value));
                continue;
            }
            for (const JsonValue& column : member.value.items) {
                lines.push_back(url + canonical(column));
            }
        }
    }
    std::ranges::sort(lines);
    std::string text;
    for (const std::string& line : lines) {
        text += line + '\n';
    }
    return text;
}

JsonValue parsed(const SourceText& source) {
    Diagnostics diagnostics;
    auto value = parse_json(source, diagnostics);
    EXPECT_TRUE(diagnostics.empty());
    return std::move(value).value();
}

TEST(CsvwSchema, AgreesWithTheMetadataThatShipColumnByColumn) {
    const SourceText made("schema", csvw_schema());
    const auto metadata = SourceText::read(shipped / "csv-metadata.json", "csv-metadata.json");
    EXPECT_EQ(lines_of(parsed(made)), lines_of(parsed(metadata)));
}

TEST(CsvwSchema, HoldsAContextAndTablesAndNothingElse) {
    const SourceText made("schema", csvw_schema());
    const JsonValue group = parsed(made);
    ASSERT_EQ(group.members.size(), 2U);
    EXPECT_EQ(group.members[0].key, "@context");
    EXPECT_EQ(group.members[0].value.text, "http://www.w3.org/ns/csvw");
    EXPECT_EQ(group.members[1].key, "tables");
    EXPECT_EQ(group.members[1].value.items.size(), 10U);
}

TEST(CsvwSchema, BeginsMetadataThatTheReaderTakes) {
    const tests::TemporaryFolder folder;
    std::filesystem::copy(shipped, folder.path());
    std::string text = folder.read("csv-metadata.json");
    const std::string schema = csvw_schema();
    text = text.substr(0, text.find("\"tables\"")) + schema.substr(schema.find("\"tables\""));
    folder.write("csv-metadata.json", text);
    const LoadedRecords loaded = load_records(folder.path());
    EXPECT_TRUE(loaded.diagnostics.empty());
    EXPECT_NE(loaded.graph, nullptr);
}

}  // namespace
}  // namespace dialograph
