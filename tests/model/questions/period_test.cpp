// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/questions/period.hpp"

#include <gtest/gtest.h>

namespace dialograph {
namespace {

Date date(std::string_view text) {
    return Date::parse(text).value_or(Date{});
}

TEST(Period, IsReadAndWrittenTheSame) {
    for (const std::string_view text :
         {"2011", "2011..2015", "2011-09..", "..2015", "2011-12-08..2012"}) {
        const auto period = Period::parse(text);
        ASSERT_TRUE(period) << text;
        EXPECT_EQ(period->text(), text);
    }
    EXPECT_EQ(Period::parse("2011..2011")->text(), "2011");
    EXPECT_EQ(Period::years(7, 2011).text(), "0007..2011");
}

TEST(Period, IsNotReadFromOtherText) {
    for (const std::string_view text : {"", "..", "2015..2011", "2011...2015", "2011-2015", "x",
                                        "2011..x", "2011-13", "2011-09..2011-08"}) {
        EXPECT_FALSE(Period::parse(text)) << text;
    }
}

TEST(Period, ContainsWhatCanHaveTakenPlaceInIt) {
    const Period years = *Period::parse("2011..2015");
    EXPECT_TRUE(years.contains(date("2011")));
    EXPECT_TRUE(years.contains(date("2015-12-31")));
    EXPECT_FALSE(years.contains(date("2010-12-31")));
    EXPECT_FALSE(years.contains(date("2016")));
    EXPECT_FALSE(years.contains(Date{}));
    // The day of something in 2011 is not known: it may have been in September.
    EXPECT_TRUE(Period::parse("2011-09")->contains(date("2011")));
    EXPECT_FALSE(Period::parse("2011-09")->contains(date("2011-08")));
}

TEST(Period, ContainsWhatEndedInItOrLastedLonger) {
    const Period month = *Period::parse("2011-09");
    EXPECT_TRUE(month.contains(date("2011-08-30"), date("2011-09-02")));
    EXPECT_TRUE(month.contains(date("2010"), date("2012")));
    EXPECT_FALSE(month.contains(date("2011-08-01"), date("2011-08-30")));
}

TEST(Period, OpenAtBothEndsContainsEverything) {
    EXPECT_TRUE(Period{}.contains(date("2011")));
    EXPECT_TRUE(Period{}.contains(Date{}));
}

}  // namespace
}  // namespace dialograph
