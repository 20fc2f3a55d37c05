// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/unicode.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <string>
#include <string_view>

namespace dialograph {
namespace {

constexpr std::size_t none = std::string_view::npos;

TEST(Unicode, FindsTheFirstByteThatIsNotUtf8) {
    struct Case {
        std::string_view bytes;
        std::size_t fault;
    };
    const Case cases[] = {
        {"", none},
        {"plain", none},
        {"日本・モンゴル", none},
        {"\xF0\x9F\x8C\x8F", none},
        {"\xEF\xBF\xBF", none},
        {"\xFF", 0},
        {"a\x80", 1},
        {"日\xE6\x97", 3},
        {"ab\xC0\x80", 2},
        {"ab\xED\xA0\x80", 2},
        {"ab\xF4\x90\x80\x80", 2},
        {"ab\xF5\x80\x80\x80", 2},
        {"ab\xE0\x9F\xBF", 2},
        {"\x93\xFA\x96\x7B", 0},  // Shift_JIS
    };
    for (const Case& c : cases) {
        EXPECT_EQ(utf8_fault(c.bytes), c.fault) << c.bytes;
        EXPECT_EQ(is_utf8(c.bytes), c.fault == none) << c.bytes;
    }
}

TEST(Unicode, FindsAFaultFarIntoALongText) {
    const std::string text(1000, 'a');
    EXPECT_EQ(utf8_fault(text + "\xFF" + text), 1000U);
}

TEST(Unicode, CountsCharactersAndNotBytes) {
    EXPECT_EQ(character_count(""), 0U);
    EXPECT_EQ(character_count("abc"), 3U);
    EXPECT_EQ(character_count("環境省"), 3U);
    EXPECT_EQ(character_count("\xF0\x9F\x8C\x8F"), 1U);
}

TEST(Unicode, TakesTheFirstCharacterWhole) {
    EXPECT_EQ(first_character("ab"), "a");
    EXPECT_EQ(first_character("環境"), "環");
    EXPECT_EQ(first_character("\xF0\x9F\x8C\x8F!"), "\xF0\x9F\x8C\x8F");
    EXPECT_EQ(first_character("\x80x"), "\x80");
}

TEST(Unicode, GivesAJapaneseCharacterTwoColumnsOfATerminal) {
    EXPECT_EQ(display_width(""), 0U);
    EXPECT_EQ(display_width("abc"), 3U);
    EXPECT_EQ(display_width("環境省"), 6U);
    EXPECT_EQ(display_width("Улаанбаатар"), 11U);
    EXPECT_EQ(display_width("e\xCC\x81"), 1U);  // a combining accent
}

}  // namespace
}  // namespace dialograph
