// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/table_header.hpp"

#include "tests/model/records_folder.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dialograph {
namespace {

/// The header of a table of topics.
struct TopicsHeader {
    explicit TopicsHeader(std::string_view text, std::vector<std::string> declared = {})
        : table{SourceText("topics.csv", text), "topic"} {
        CsvReader reader(table.source);
        Diagnostics diagnostics;
        read = read_header(table, column_shapes<Topic>(), {"topics.csv", std::move(declared)},
                           languages, reader, diagnostics);
        problems = tests::places(diagnostics);
    }

    Languages languages;
    TableText table;
    bool read = false;
    std::string problems;
};

TEST(TableHeader, FindsTheColumnsInAnyOrder) {
    const TopicsHeader header("definition_en,label_mn,broader,label_ja_Latn,id\n");
    EXPECT_EQ(header.problems, "");
    EXPECT_TRUE(header.read);
    EXPECT_EQ(header.table.width, 5U);
    const auto& columns = header.table.columns;  // id, label, alt, broader, definition
    ASSERT_EQ(columns.size(), 5U);
    EXPECT_EQ(columns[0].at(0).cell, 4U);
    ASSERT_EQ(columns[1].size(), 2U);
    EXPECT_EQ(columns[1][0].cell, 1U);
    EXPECT_EQ(columns[1][0].language->text(), "mn");
    EXPECT_EQ(columns[1][1].cell, 3U);
    EXPECT_EQ(columns[1][1].language->text(), "ja-Latn");
    EXPECT_TRUE(columns[2].empty());
    EXPECT_EQ(columns[3].at(0).cell, 2U);
    EXPECT_EQ(columns[4].at(0).language->text(), "en");
}

TEST(TableHeader, ReportsEachColumnThatIsWrong) {
    struct Case {
        std::string_view text;
        std::string_view problems;
    };
    const Case cases[] = {
        {"", "topics.csv:1:1 empty-table\n"},
        {"\n\n", "topics.csv:1:1 empty-table\n"},
        {"label_en\n", "topics.csv:1:1 missing-column\n"},
        {"id\n", "topics.csv:1:1 missing-column\n"},
        {"id,label\n", "topics.csv:1:4 stray-column\ntopics.csv:1:1 missing-column\n"},
        {"id,label_en,colour,shape\n",
         "topics.csv:1:13 stray-column\ntopics.csv:1:20 stray-column\n"},
        {"id,label_en,ID\n", "topics.csv:1:13 stray-column\n"},
        {"id, label_en\n", "topics.csv:1:4 stray-column\ntopics.csv:1:1 missing-column\n"},
        {"id,label_en,\n", "topics.csv:1:13 stray-column\n"},
        {"id,label_en,label_en\n", "topics.csv:1:13 duplicate-column\n"},
        {"id,label_en,id\n", "topics.csv:1:13 duplicate-column\n"},
        {"id,label_en,label_english!\n", "topics.csv:1:19 bad-language\n"},
        {"id,label_en,label_\n", "topics.csv:1:19 bad-language\n"},
        {"id;label_en\n", "topics.csv:1:1 wrong-separator\n"},
        {"id\tlabel_en\n", "topics.csv:1:1 wrong-separator\n"},
    };
    for (const Case& c : cases) {
        const TopicsHeader header(c.text);
        EXPECT_EQ(header.problems, c.problems) << c.text;
        EXPECT_FALSE(header.read) << c.text;
    }
}

TEST(TableHeader, RefusesTwoColumnsOfOneLanguage) {
    EXPECT_EQ(TopicsHeader("id,label_ja_Latn,label_ja_latn\n").problems,
              "topics.csv:1:18 repeated-language\n");
}

TEST(TableHeader, HoldsTheMetadataToItsWord) {
    EXPECT_TRUE(TopicsHeader("id,label_en\n", {"id", "label_en"}).read);
    EXPECT_EQ(TopicsHeader("label_en,id\n", {"id", "label_en"}).problems,
              "topics.csv:1:1 undeclared-column\n");
    EXPECT_EQ(TopicsHeader("id,label_en\n", {"id", "label_en", "broader"}).problems,
              "topics.csv:1:4 undeclared-column\n");
    EXPECT_EQ(TopicsHeader("id,label_en,broader\n", {"id", "label_en"}).problems,
              "topics.csv:1:13 undeclared-column\n");
}

}  // namespace
}  // namespace dialograph
