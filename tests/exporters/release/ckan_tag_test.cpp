// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/ckan_tag.hpp"

#include "model/unicode.hpp"

#include <gtest/gtest.h>

namespace dialograph {
namespace {

TEST(CkanTags, KeepLettersAndDigitsOfEveryScript) {
    for (const char* const keyword :
         {"環境政策", "агаарын бохирдол", "climate change", "ヒートアイランド", "人々", "CO2",
          "ᠮᠣᠩᠭᠣᠯ", "GOSAT-2", "a_b.c", "Ａ２"}) {
        EXPECT_EQ(ckan_tag(keyword), keyword);
    }
}

TEST(CkanTags, HaveOneBlankForWhatCkanRefuses) {
    EXPECT_EQ(ckan_tag("日本・モンゴル環境政策対話（第１回）"), "日本 モンゴル環境政策対話 第１回");
    EXPECT_EQ(ckan_tag("「大気」、水　土壌"), "大気 水 土壌");
    EXPECT_EQ(ckan_tag("  air & water: <b>quality</b>\t"), "air water b quality b");
    EXPECT_EQ(ckan_tag("уур амьсгал — «өөрчлөлт»"), "уур амьсгал өөрчлөлт");
    EXPECT_EQ(ckan_tag("PM₂.₅/µm"), "PM₂.₅ µm");
}

TEST(CkanTags, HaveLettersAndTheirMarksInOneCharacter) {
    EXPECT_EQ(ckan_tag("и\u0306од"), "йод");
    EXPECT_EQ(ckan_tag("か\u3099す"), "がす");
}

TEST(CkanTags, HaveTwoToAHundredCharacters) {
    EXPECT_EQ(ckan_tag(""), "");
    EXPECT_EQ(ckan_tag("環"), "");
    EXPECT_EQ(ckan_tag("（環）"), "");
    EXPECT_EQ(ckan_tag("・・・"), "");
    std::string text;
    for (int i = 0; i < 60; ++i) {
        text += "環境・";
    }
    const std::string tag = ckan_tag(text);
    EXPECT_EQ(character_count(tag), 100U);
    EXPECT_TRUE(tag.ends_with("環")) << tag;
}

}  // namespace
}  // namespace dialograph
