// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/date.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace dialograph {
namespace {

TEST(Date, ReadsAndWritesEachPrecisionUnchanged) {
    struct Case {
        std::string_view text;
        Date::Precision precision;
        int year;
        int month;
        int day;
    };
    const Case cases[] = {
        {"2011", Date::Precision::year, 2011, 0, 0},
        {"0001", Date::Precision::year, 1, 0, 0},
        {"9999", Date::Precision::year, 9999, 0, 0},
        {"2021-12", Date::Precision::month, 2021, 12, 0},
        {"2011-01", Date::Precision::month, 2011, 1, 0},
        {"2011-12-08", Date::Precision::day, 2011, 12, 8},
        {"2012-02-29", Date::Precision::day, 2012, 2, 29},
        {"2000-02-29", Date::Precision::day, 2000, 2, 29},
        {"9999-12-31", Date::Precision::day, 9999, 12, 31},
    };
    for (const Case& c : cases) {
        SCOPED_TRACE(c.text);
        const auto date = Date::parse(c.text);
        ASSERT_TRUE(date);
        EXPECT_TRUE(*date);
        EXPECT_EQ(date->precision(), c.precision);
        EXPECT_EQ(date->year(), c.year);
        EXPECT_EQ(date->month(), c.month);
        EXPECT_EQ(date->day(), c.day);
        EXPECT_EQ(date->text().view(), c.text);
    }
}

TEST(Date, RefusesWhatIsNoDayOfTheCalendar) {
    const std::string_view cases[] = {
        "",
        " ",
        "0000",
        "0000-01",
        "0000-01-01",
        "2011-00",
        "2011-13",
        "2011-13-45",
        "2011-12-00",
        "2011-12-32",
        "2021-02-30",
        "2011-02-29",
        "1900-02-29",
        "2011-04-31",
        "2021年12月",
        "2011年",
        "20111208",
        "2011-1-8",
        "2011-12-8",
        "2011-1",
        "11",
        "201",
        "20111",
        "-2011",
        "+2011",
        " 2011",
        "2011 ",
        "2011-",
        "2011-12-",
        "2011/12/08",
        "2011.12.08",
        "08-12-2011",
        "Dec 2011",
        "平成23年",
        "２０１１",
        "2011-12-08Z",
        "2011-12-08T00:00:00",
        "20 1",
        "2011-1a",
        "2011-12-0x",
        "2011--12",
    };
    for (const std::string_view text : cases) {
        EXPECT_FALSE(Date::parse(text)) << text;
    }
}

TEST(Date, IsAbsentByDefault) {
    const Date none;
    EXPECT_FALSE(none);
    EXPECT_EQ(none.precision(), Date::Precision::unknown);
}

TEST(Date, DiffersFromTheSameDateInAnotherPrecision) {
    EXPECT_EQ(Date::parse("2011-12"), Date::parse("2011-12"));
    EXPECT_NE(Date::parse("2011"), Date::parse("2011-01"));
    EXPECT_NE(Date::parse("2011-01"), Date::parse("2011-01-01"));
}

TEST(Date, IsBeforeAnotherOnlyWhereNoReadingOfTheTwoSaysOtherwise) {
    struct Case {
        std::string_view first;
        std::string_view second;
        bool before;
    };
    const Case cases[] = {
        {"2011-12-07", "2011-12-08", true},
        {"2011-12-08", "2011-12-08", false},
        {"2011-12-09", "2011-12-08", false},
        {"2010", "2011", true},
        {"2011", "2011", false},
        {"2011", "2011-12-31", false},
        {"2011-11", "2011-12-01", true},
        {"2011-12", "2011-12-31", false},
        {"2011-12-31", "2012", true},
        {"2011-12-31", "2011", false},
        {"2011-12-01", "2011-12", false},
        {"2012", "2011-12-31", false},
    };
    for (const Case& c : cases) {
        EXPECT_EQ(surely_before(*Date::parse(c.first), *Date::parse(c.second)), c.before)
            << c.first << " and " << c.second;
    }
}

}  // namespace
}  // namespace dialograph
