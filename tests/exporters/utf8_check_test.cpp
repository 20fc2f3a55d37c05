// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/utf8_check.hpp"

#include "model/unicode.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace dialograph {
namespace {

bool accepts(std::string_view bytes) {
    Utf8Check check;
    for (const char byte : bytes) {
        if (!check.take(static_cast<unsigned char>(byte))) {
            return false;
        }
    }
    return !check.is_within_character();
}

TEST(Utf8Check, AcceptsEveryCharacterAndWhatStandsAroundIt) {
    for (char32_t character = 0; character <= 0x10FFFF; ++character) {
        if (character < 0xD800 || character > 0xDFFF) {
            std::string text = "a";
            append_character(text, character);
            ASSERT_TRUE(accepts(text + "z")) << static_cast<std::uint32_t>(character);
        }
    }
}

TEST(Utf8Check, AgreesWithTheCheckOfAWholeText) {
    // The first and last byte of each kind that RFC 3629 tells apart.
    constexpr std::string_view edges(
        "\x00\x7F\x80\x8F\x90\x9F\xA0\xBF\xC1\xC2\xDF\xE0\xE1\xEC\xED\xEE\xEF\xF0\xF1\xF3\xF4\xF5"
        "\xFF",
        23);
    for (const char first : edges) {
        for (const char second : edges) {
            for (const char third : edges) {
                for (const char fourth : edges) {
                    const std::string bytes{first, second, third, fourth};
                    ASSERT_EQ(accepts(bytes), is_utf8(bytes)) << testing::PrintToString(bytes);
                }
            }
        }
    }
}

TEST(Utf8Check, RefusesAtTheFirstByteThatMayNotStandThere) {
    const auto taken = [](std::string_view bytes) {
        Utf8Check check;
        std::size_t count = 0;
        while (count < bytes.size() && check.take(static_cast<unsigned char>(bytes[count]))) {
            ++count;
        }
        return count;
    };
    EXPECT_EQ(taken("a\x80"), 1U);
    EXPECT_EQ(taken("\xC1\xBF"), 0U);          // too long for its character
    EXPECT_EQ(taken("\xE0\x9F\xBF"), 1U);      // likewise
    EXPECT_EQ(taken("\xED\xA0\x80"), 1U);      // a surrogate
    EXPECT_EQ(taken("\xF0\x8F\xBF\xBF"), 1U);  // too long for its character
    EXPECT_EQ(taken("\xF4\x90\x80\x80"), 1U);  // behind the last character
    EXPECT_EQ(taken("\xF5\x80\x80\x80"), 0U);  // likewise
    EXPECT_EQ(taken("\xE6\xBC|"), 2U);
    EXPECT_EQ(taken("\xF0\x9F\x98\x80"), 4U);
}

TEST(Utf8Check, KnowsThatACharacterIsNotWhole) {
    Utf8Check check;
    EXPECT_FALSE(check.is_within_character());
    EXPECT_TRUE(check.take(0xE6));
    EXPECT_TRUE(check.take(0xBC));
    EXPECT_TRUE(check.is_within_character());
    EXPECT_TRUE(check.take(0xA2));
    EXPECT_FALSE(check.is_within_character());
}

}  // namespace
}  // namespace dialograph
