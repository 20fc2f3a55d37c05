// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/site/date_words.hpp"

#include <gtest/gtest.h>

#include <string_view>

namespace dialograph {
namespace {

Date date(std::string_view text) {
    return *Date::parse(text);
}

TEST(DateWords, AreAsPreciseAsTheDate) {
    EXPECT_EQ(date_words(date("2011-09-14"), SiteLanguage::ja), "2011年9月14日");
    EXPECT_EQ(date_words(date("2021-12"), SiteLanguage::ja), "2021年12月");
    EXPECT_EQ(date_words(date("2007"), SiteLanguage::ja), "2007年");
    EXPECT_EQ(date_words(date("2011-09-14"), SiteLanguage::en), "14 September 2011");
    EXPECT_EQ(date_words(date("2021-12"), SiteLanguage::en), "December 2021");
    EXPECT_EQ(date_words(date("2007"), SiteLanguage::en), "2007");
    EXPECT_EQ(date_words(date("2007"), SiteLanguage::mn), "2007 он");
}

TEST(DateWords, FollowTheVowelsOfMongolianNumerals) {
    EXPECT_EQ(date_words(date("2011-09-14"), SiteLanguage::mn), "2011 оны 9 дүгээр сарын 14");
    EXPECT_EQ(date_words(date("2021-12"), SiteLanguage::mn), "2021 оны 12 дугаар сар");
    EXPECT_EQ(date_words(date("2021-11"), SiteLanguage::mn), "2021 оны 11 дүгээр сар");
}

TEST(DateElement, TellsMachinesTheDateAsItIsWritten) {
    EXPECT_EQ(date_element(date("2021-12"), SiteLanguage::en).markup(),
              "<time datetime=\"2021-12\">December 2021</time>");
    EXPECT_EQ(date_element({}, SiteLanguage::en).markup(), "");
}

TEST(Period, HasTheEndsThatAreKnown) {
    const auto words = [](const Date& from, const Date& to) {
        return period(from, to, SiteLanguage::en).markup();
    };
    EXPECT_EQ(words(date("2011"), date("2012")),
              "<time datetime=\"2011\">2011</time>–<time datetime=\"2012\">2012</time>");
    EXPECT_EQ(words(date("2011"), date("2011")), "<time datetime=\"2011\">2011</time>");
    EXPECT_EQ(words(date("2011"), {}), "<time datetime=\"2011\">2011</time>");
    EXPECT_EQ(words({}, date("2011")), "–<time datetime=\"2011\">2011</time>");
    EXPECT_EQ(words({}, {}), "");
}

}  // namespace
}  // namespace dialograph
