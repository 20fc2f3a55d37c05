// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/site/sort_key.hpp"

#include <gtest/gtest.h>

#include <string>

namespace dialograph {
namespace {

Initial initial(std::string_view name) {
    return initial_of(sort_key(name));
}

TEST(SortKey, PassesOverCaseWidthAndLeadingMarks) {
    EXPECT_EQ(sort_key("GOSAT-2"), "gosat-2");
    EXPECT_EQ(sort_key("ＧＯＳＡＴ－２"), "gosat-2");
    EXPECT_EQ(sort_key("「いぶき2号」"), "いぶき2号」");
    EXPECT_EQ(sort_key("エコツーリズム"), "えこつーりずむ");
    EXPECT_EQ(sort_key("ｴｺ"), "えこ");
    EXPECT_EQ(sort_key("Агаар"), "агаар");
    EXPECT_EQ(sort_key("…"), "");
}

TEST(SortKey, OfALongNameEndsBetweenCharacters) {
    std::string name = "a";
    for (int i = 0; i < 1000; ++i) {
        name += "長";
    }
    EXPECT_EQ(sort_key(name).size(), 256U);
}

TEST(Initial, IsTheLetterOrTheRowOfTheName) {
    EXPECT_EQ(initial("asbestos"), (Initial{Script::latin, "A"}));
    EXPECT_EQ(initial("Ōmori"), (Initial{Script::latin, "O"}));
    EXPECT_EQ(initial("Өмнөговь аймаг"), (Initial{Script::cyrillic, "Ө"}));
    EXPECT_EQ(initial("アスベスト"), (Initial{Script::kana, "あ"}));
    EXPECT_EQ(initial("ダーバン"), (Initial{Script::kana, "た"}));
    EXPECT_EQ(initial("「いぶき2号」"), (Initial{Script::kana, "あ"}));
    EXPECT_EQ(initial("黄砂"), (Initial{Script::han, ""}));
    EXPECT_EQ(initial("6th session"), (Initial{Script::digits, ""}));
    EXPECT_EQ(initial("عربي"), (Initial{Script::other, ""}));
    EXPECT_EQ(initial(""), (Initial{Script::other, ""}));
}

}  // namespace
}  // namespace dialograph
