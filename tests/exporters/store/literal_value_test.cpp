// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/literal_value.hpp"

#include <gtest/gtest.h>

#include <string>
#include <tuple>
#include <vector>

namespace dialograph {
namespace {

constexpr const char* xsd_start = "http://www.w3.org/2001/XMLSchema#";
const std::string wkt = "http://www.opengis.net/ont/geosparql#wktLiteral";
const std::string geometry = "http://www.openlinksw.com/schemas/virtrdf#Geometry";

std::string literal(const std::string& text, const std::string& datatype) {
    return "\"" + text + "\"^^<" + (datatype.find(':') == datatype.npos ? xsd_start : "") +
           datatype + ">";
}

bool is_same(const std::string& a, const std::string& b) {
    const auto left = value_of(a);
    const auto right = value_of(b);
    return left && right && left->key == right->key;
}

using Pairs = std::vector<std::tuple<std::string, std::string, std::string>>;

TEST(LiteralValue, IsTheSameInEachOfItsSpellings) {
    const Pairs same{
        {"decimal", "1.50", "1.5"},
        {"decimal", "+01.0", "1"},
        {"decimal", "-0.0", "0"},
        {"decimal", ".5", "0.50"},
        {"integer", "007", "7"},
        {"integer", "-0", "0"},
        {"unsignedByte", "01", "1"},
        {"double", "1e3", "1000.0E0"},
        {"double", "-0.0E0", "0"},
        {"double", "NaN", "NaN"},
        {"double", "-INF", "-INF"},
        {"float", "0.1", "0.100000001"},
        {"boolean", "1", "true"},
        {"boolean", "0", "false"},
        {"dateTime", "2020-01-01T00:00:00.500", "2020-01-01T00:00:00.5"},
        {"dateTime", "2020-01-01T00:00:00.000Z", "2020-01-01T00:00:00+00:00"},
        {"dateTime", "-0044-03-15T12:00:00-00:00", "-0044-03-15T12:00:00Z"},
        {"dateTimeStamp", "2020-01-01T00:00:00.10+09:00", "2020-01-01T00:00:00.1+09:00"},
        {"time", "12:00:00.0", "12:00:00"},
        {"date", "2011-12-08+00:00", "2011-12-08Z"},
        {wkt, "POINT(104.425 43.57083)", "point (104.42500305176 43.570831298828)"},
    };
    for (const auto& [datatype, a, b] : same) {
        EXPECT_TRUE(is_same(literal(a, datatype), literal(b, datatype))) << a << " " << b;
    }
    EXPECT_TRUE(is_same(literal("9223372036854775807", "integer"),
                        literal("9223372036854775807", "decimal")));
    EXPECT_TRUE(is_same(literal("POINT(1 2)", wkt), literal("POINT(1 2)", geometry)));
}

TEST(LiteralValue, IsAnotherWhereTheValueIs) {
    const Pairs other{
        {"decimal", "1.50", "1.6"},
        {"decimal", "1.5", "-1.5"},
        {"decimal", "0.1", "0.01"},
        {"integer", "10", "1"},
        {"integer", "100000000000000000001", "100000000000000000002"},
        {"double", "0.1", "0.10000000000000002"},
        {"boolean", "1", "0"},
        {"dateTime", "2020-01-01T00:00:00", "2020-01-01T00:00:00Z"},
        {"dateTime", "2020-01-01T00:00:00.5", "2020-01-01T00:00:00.05"},
        {"dateTime", "2020-01-01T09:00:00+09:00", "2020-01-01T00:00:00Z"},
        {"dateTime", "2020-01-01T10:00:00", "2020-01-01T1:00:00"},
        {"date", "2011-12-10", "2011-12-1"},
        {wkt, "POINT(104.425 43.57083)", "POINT(104.426 43.57083)"},
        {wkt, "POINT(1 2)", "LINESTRING(1 2)"},
        {wkt, "POINT(1 2)", "POINT(1 -2)"},
    };
    for (const auto& [datatype, a, b] : other) {
        EXPECT_FALSE(is_same(literal(a, datatype), literal(b, datatype))) << a << " " << b;
    }
    EXPECT_FALSE(is_same(literal("1", "integer"), literal("1", "double")));
    EXPECT_FALSE(is_same(literal("1", "integer"), literal("1", "boolean")));
    EXPECT_FALSE(is_same(literal("1", "byte"), literal("1", "int")));
}

TEST(LiteralValue, IsNoneWhereThereIsOneSpellingAlone) {
    for (const std::string& term :
         {std::string("\"1.50\""), std::string("\"a\"@ja"), std::string("<http://e/1>"),
          literal("2011", "gYear"), literal("P1Y", "duration"), literal("1", "http://e/type"),
          std::string("\"a>\""), std::string("\"^^<http://e/t>\"")}) {
        EXPECT_FALSE(value_of(term)) << term;
    }
}

TEST(LiteralValue, IsNoneWhereTheTextIsNoneOfItsDatatypes) {
    const std::vector<std::pair<std::string, std::string>> ill{
        {"decimal", ""},     {"decimal", "."},     {"decimal", "1e3"}, {"decimal", "--1"},
        {"integer", "one"},  {"double", "1,5"},    {"boolean", "yes"}, {"boolean", ""},
        {"dateTime", "now"}, {wkt, "POINT(\\t1)"}, {wkt, "点(1 2)"},
    };
    for (const auto& [datatype, text] : ill) {
        EXPECT_FALSE(value_of(literal(text, datatype))) << text << " " << datatype;
    }
}

TEST(LiteralValue, SaysWhatKindItIs) {
    EXPECT_EQ(value_of(literal("1", "integer"))->kind, "numbers");
    EXPECT_EQ(value_of(literal("1", "boolean"))->kind, "booleans");
    EXPECT_EQ(value_of(literal("12:00:00Z", "time"))->kind, "dates and times");
    EXPECT_EQ(value_of(literal("POINT(1 2)", wkt))->kind, "coordinates");
}

}  // namespace
}  // namespace dialograph
