// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/ascii.hpp"

#include <gtest/gtest.h>

namespace dialograph {
namespace {

TEST(Ascii, HasLettersInTwoCases) {
    EXPECT_EQ(ascii::lower("Content-TYPE \u00C9"), "content-type \u00C9");
    EXPECT_EQ(ascii::upper('z'), 'Z');
    EXPECT_EQ(ascii::upper('['), '[');
}

TEST(Ascii, IsTrimmedOfBlanks) {
    EXPECT_EQ(ascii::trimmed(" \ta b\r\n"), "a b");
    EXPECT_EQ(ascii::trimmed(" \r\n"), "");
    EXPECT_EQ(ascii::trimmed("\na ", " \t"), "\na");
}

TEST(Ascii, HasNumbersOfDigitsAlone) {
    EXPECT_TRUE(ascii::is_number("007"));
    EXPECT_FALSE(ascii::is_number(""));
    EXPECT_FALSE(ascii::is_number("1.0"));
    EXPECT_FALSE(ascii::is_number("\uFF11"));
}

}  // namespace
}  // namespace dialograph
