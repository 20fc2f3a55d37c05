// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/csv.hpp"

#include "model/source_text.hpp"
#include "tests/model/records_folder.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace dialograph {
namespace {

using namespace std::string_literals;

/// The rows as lines of cells between bars; `""` marks a cell with doubled quotes, `!` a row with a
/// fault.
std::string rows(std::string_view text, Diagnostics& diagnostics) {
    const SourceText source("t.csv", text);
    CsvReader reader(source);
    std::string out;
    while (reader.next(diagnostics)) {
        for (const Cell& cell : reader.cells()) {
            out += '[' + std::string(cell.raw) + (cell.escaped ? "]\"\"" : "]");
        }
        out += reader.sound() ? "\n" : "!\n";
    }
    return out;
}

std::string rows(std::string_view text) {
    Diagnostics diagnostics;
    std::string out = rows(text, diagnostics);
    EXPECT_EQ(tests::places(diagnostics), "");
    return out;
}

TEST(Csv, ReadsCellsAndRows) {
    EXPECT_EQ(rows("a,b\nc,d\n"), "[a][b]\n[c][d]\n");
}

TEST(Csv, NeedsNoNewlineAtTheEnd) {
    EXPECT_EQ(rows("a,b\nc,d"), "[a][b]\n[c][d]\n");
    EXPECT_EQ(rows("a,"), "[a][]\n");
    EXPECT_EQ(rows("a,\"b\""), "[a][b]\n");
}

TEST(Csv, TakesCarriageReturnsBeforeLineFeeds) {
    EXPECT_EQ(rows("a,b\r\n\"c\",d\r\n"), "[a][b]\n[c][d]\n");
}

TEST(Csv, PassesOverAByteOrderMark) {
    EXPECT_EQ(rows("\xEF\xBB\xBF\"id\",b\n"), "[id][b]\n");
}

TEST(Csv, KeepsEmptyCells) {
    EXPECT_EQ(rows(",a,,\"\",\n"), "[][a][][][]\n");
}

TEST(Csv, KeepsBlanks) {
    EXPECT_EQ(rows(" a , b\n \n"), "[ a ][ b]\n[ ]\n");
}

TEST(Csv, PassesOverRowsWithoutACharacter) {
    EXPECT_EQ(rows("\n\r\na\n,,\n\"\",\"\"\n\nb\n\n"), "[a]\n[b]\n");
    EXPECT_EQ(rows(""), "");
}

TEST(Csv, KeepsSeparatorsInsideQuotes) {
    EXPECT_EQ(rows("\"a,b\",\"c;d\"\n"), "[a,b][c;d]\n");
}

TEST(Csv, KeepsNewlinesInsideQuotes) {
    EXPECT_EQ(rows("\"a\nb\r\nc\rd\",e\nf\n"), "[a\nb\r\nc\rd][e]\n[f]\n");
}

TEST(Csv, MarksCellsWithDoubledQuotes) {
    EXPECT_EQ(rows("\"say \"\"yes\"\"\",\"\"\"\"\n"), "[say \"\"yes\"\"]\"\"[\"\"]\"\"\n");
}

TEST(Csv, LeavesTheNumberOfCellsToTheTable) {
    EXPECT_EQ(rows("a,b\nc\nd,e,f\n"), "[a][b]\n[c]\n[d][e][f]\n");
}

TEST(Csv, ReportsEachFaultAndReadsOn) {
    struct Case {
        std::string_view text;
        std::string_view rows;
        std::string_view places;
    };
    const Case cases[] = {
        {"a,\"b\nc,d\n", "[a][b\nc,d\n]!\n", "t.csv:1:3 unclosed-quote\n"},
        {"a,\"b\"\"", "[a][b\"\"]\"\"!\n", "t.csv:1:3 unclosed-quote\n"},
        {"a,\"", "[a][]!\n", "t.csv:1:3 unclosed-quote\n"},
        {"\"a\"b,c\nd,e\n", "[a][c]!\n[d][e]\n", "t.csv:1:4 stray-quote\n"},
        {"\"a\" ,c\n", "[a][c]!\n", "t.csv:1:4 stray-quote\n"},
        {"a,b\"c\"\nd\n", "[a][b\"c\"]!\n[d]\n", "t.csv:1:4 stray-quote\nt.csv:1:6 stray-quote\n"},
        {"環境,省\"\n", "[環境][省\"]!\n", "t.csv:1:5 stray-quote\n"},
        {"a\rb\nc\n", "[a\rb]!\n[c]\n", "t.csv:1:2 bare-carriage-return\n"},
        {"a,b\r", "[a][b\r]!\n", "t.csv:1:4 bare-carriage-return\n"},
        {"a\nb\"\nc\nd\"\n", "[a]\n[b\"]!\n[c]\n[d\"]!\n",
         "t.csv:2:2 stray-quote\nt.csv:4:2 stray-quote\n"},
    };
    for (const Case& c : cases) {
        SCOPED_TRACE(c.text);
        Diagnostics diagnostics;
        EXPECT_EQ(rows(c.text, diagnostics), c.rows);
        EXPECT_EQ(tests::places(diagnostics), c.places);
    }
}

TEST(Csv, ReadsARowOnceMore) {
    const SourceText source("t.csv", "a\nb\nc\n");
    CsvReader reader(source);
    Diagnostics diagnostics;
    ASSERT_TRUE(reader.next(diagnostics));
    ASSERT_TRUE(reader.next(diagnostics));
    const auto start = reader.row_start();
    ASSERT_TRUE(reader.next(diagnostics));
    reader.seek(start);
    ASSERT_TRUE(reader.next(diagnostics));
    EXPECT_EQ(reader.cells().front().raw, "b");
}

}  // namespace
}  // namespace dialograph
