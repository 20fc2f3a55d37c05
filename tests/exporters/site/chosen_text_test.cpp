// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/site/chosen_text.hpp"

#include <gtest/gtest.h>

#include <array>
#include <optional>

namespace dialograph {
namespace {

const LanguageTag ja = *LanguageTag::parse("ja");
const LanguageTag en = *LanguageTag::parse("en");
const LanguageTag mn = *LanguageTag::parse("mn");
const LanguageTag romaji = *LanguageTag::parse("ja-Latn");
const LanguageTag arabic = *LanguageTag::parse("ar");

TEST(ChosenText, IsInTheLanguageOfTheReaders) {
    const std::array texts{LocalText{&ja, "議題"}, LocalText{&en, "Topic"},
                           LocalText{&mn, "Сэдэв"}};
    EXPECT_EQ(choose(texts, SiteLanguage::ja).text, "議題");
    EXPECT_EQ(choose(texts, SiteLanguage::en).text, "Topic");
    EXPECT_EQ(choose(texts, SiteLanguage::mn).text, "Сэдэв");
}

TEST(ChosenText, OfAnotherLanguageIsMarkedForReadersAndForMachines) {
    EXPECT_EQ(inline_text({"Topic", "en"}, SiteLanguage::en).markup(), "<bdi>Topic</bdi>");
    EXPECT_EQ(inline_text({"Topic", "en"}, SiteLanguage::ja).markup(),
              "<bdi lang=\"en\">Topic</bdi> <span class=\"in-language\">英語</span>");
    EXPECT_EQ(inline_text({"Gidai", "ja-Latn"}, SiteLanguage::ja).markup(),
              "<bdi lang=\"ja-Latn\">Gidai</bdi>");
    EXPECT_EQ(inline_text({"موضوع", "ar"}, SiteLanguage::mn).markup(),
              "<bdi lang=\"ar\">موضوع</bdi> <span class=\"in-language\">ar</span>");
}

TEST(ChosenText, OfTheMetadataPrefersThePlainLanguageToAFormOfIt) {
    const std::array texts{MetadataText{arabic, "ar"}, MetadataText{romaji, "romaji"},
                           MetadataText{ja, "kanji"}, MetadataText{std::nullopt, "none"}};
    EXPECT_EQ(choose(texts, SiteLanguage::ja).text, "kanji");
    EXPECT_EQ(choose(texts, SiteLanguage::en).text, "ar");
    EXPECT_EQ(choose(std::span<const MetadataText>{}, SiteLanguage::en).text, "");
}

TEST(ChosenText, NamesLanguagesForItsReaders) {
    EXPECT_EQ(language_name("mn", SiteLanguage::ja), "モンゴル語");
    EXPECT_EQ(language_name("ja-Latn", SiteLanguage::en), "Japanese (Latn)");
    EXPECT_EQ(language_name("jav", SiteLanguage::en), "jav");
}

TEST(ChosenText, MakesNoParagraphOfNothing) {
    EXPECT_EQ(paragraph({}, SiteLanguage::en).markup(), "");
    EXPECT_EQ(paragraph({"a & b", "en"}, SiteLanguage::en).markup(), "<p>a &amp; b</p>");
}

}  // namespace
}  // namespace dialograph
