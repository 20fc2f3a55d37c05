// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/text_width.hpp"

#include <gtest/gtest.h>

namespace dialograph {
namespace {

TEST(TextWidth, OfAJapaneseCharacterIsTheHeightOfTheFont) {
    EXPECT_EQ(text_width("気候変動"), 4000U);
    EXPECT_EQ(text_width(""), 0U);
}

TEST(TextWidth, OfLettersDependsOnTheLetter) {
    EXPECT_LT(text_width("ill"), text_width("www"));
    EXPECT_LT(text_width("гол"), text_width("шүү"));
    EXPECT_EQ(text_width("e\u0301"), text_width("e"));
}

}  // namespace
}  // namespace dialograph
