// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/text_table.hpp"

#include "exporters/text_wrap.hpp"

#include <gtest/gtest.h>

#include <string>

namespace dialograph {
namespace {

std::string wrapped(std::string_view text, std::size_t width) {
    std::string lines;
    for (const std::string_view line : wrap(text, width)) {
        lines.append(line).append("|");
    }
    return lines;
}

TEST(Wrap, BreaksAtBlanksAndPassesThemOver) {
    EXPECT_EQ(wrapped("", 10), "|");
    EXPECT_EQ(wrapped("clean air", 9), "clean air|");
    EXPECT_EQ(wrapped("clean air", 8), "clean|air|");
    EXPECT_EQ(wrapped("clean  air", 8), "clean|air|");
    EXPECT_EQ(wrapped("clean\n\nair", 80), "clean||air|");
}

TEST(Wrap, BreaksBetweenJapaneseCharacters) {
    EXPECT_EQ(wrapped("気候変動対策", 8), "気候変動|対策|");
    EXPECT_EQ(wrapped("気候変動対策", 7), "気候変|動対策|");
    EXPECT_EQ(wrapped("衛星GOSAT 2号", 8), "衛星|GOSAT 2|号|");
}

TEST(Wrap, LeavesMarksWithTheTextTheyBelongTo) {
    EXPECT_EQ(wrapped("環境省、気候", 6), "環境|省、気|候|");
    EXPECT_EQ(wrapped("環境「気候」", 6), "環境|「気|候」|");
}

TEST(Wrap, CutsAWordThatIsWiderThanALineAndLosesNothing) {
    EXPECT_EQ(wrapped("Dalanzadgad", 4), "Dala|nzad|gad|");
    EXPECT_EQ(wrapped("a Dalanzadgad", 4), "a|Dala|nzad|gad|");
}

TEST(Wrap, LeavesAnAccentWithItsLetter) {
    EXPECT_EQ(wrapped("nee\xCC\x81", 3), "nee\xCC\x81|");
    EXPECT_EQ(wrapped("nee\xCC\x81", 2), "ne|e\xCC\x81|");
}

TextTable topics() {
    TextTable table({{"Topic"}, {"話題"}, {"Sessions", Align::right}});
    table.add_row({{"Asian dust", Tint::green}, {"黄砂"}, {"3"}});
    table.add_row({{"Эко аялал жуулчлал"}, {}, {"12"}});
    table.add_row({{"JCM"}, {"二国間クレジット制度"}});
    return table;
}

TEST(TextTable, LinesUpWhateverTheScript) {
    EXPECT_EQ(topics().text(),
              "Topic               話題                  Sessions\n"
              "------------------  --------------------  --------\n"
              "Asian dust          黄砂                         3\n"
              "Эко аялал жуулчлал                              12\n"
              "JCM                 二国間クレジット制度\n");
}

TEST(TextTable, FoldsTheWidestColumnsWhereThereIsNoRoomAndCutsNothingOff) {
    EXPECT_EQ(topics().text({.width = 42}),
              "Topic            話題             Sessions\n"
              "---------------  ---------------  --------\n"
              "Asian dust       黄砂                    3\n"
              "Эко аялал                               12\n"
              "жуулчлал\n"
              "JCM              二国間クレジッ\n"
              "                 ト制度\n");
}

TEST(TextTable, ColoursHeadingsAndCellsOnRequestAlone) {
    TextTable table({{"Topic"}, {"N", Align::right}});
    table.add_row({{"黄砂", Tint::green}, {"3", Tint::faint}});
    EXPECT_EQ(table.text({.coloured = true}),
              "\x1B[1mTopic\x1B[0m  \x1B[1mN\x1B[0m\n"
              "\x1B[2m-----\x1B[0m  \x1B[2m-\x1B[0m\n"
              "\x1B[32m黄砂\x1B[0m   \x1B[2m3\x1B[0m\n");
}

TEST(TextTable, ShowsLineBreaksAsLinesAndNoTerminalIsToldAnythingByACell) {
    TextTable table({{"A"}, {"B"}});
    table.add_row({{"two\r\nlines"}, {"\x1B[31mred\tx"}});
    EXPECT_EQ(table.text(),
              "A      B\n"
              "-----  ----------\n"
              "two    ␛[31mred␉x\n"
              "lines\n");
}

TEST(TextTable, HasItsHeadingsWithoutAnyRow) {
    EXPECT_EQ(TextTable({{"Topic"}}).text(), "Topic\n-----\n");
}

}  // namespace
}  // namespace dialograph
