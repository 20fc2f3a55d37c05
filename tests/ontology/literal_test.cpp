// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "ontology/literal.hpp"

#include "ontology/vocabulary.hpp"

#include <gtest/gtest.h>

#include <string_view>
#include <type_traits>

namespace dialograph {
namespace {

using namespace std::string_view_literals;

TEST(Literal, IsAStringATextInALanguageOrAValueOfADatatype) {
    const Literal string = Literal::string("環境");
    EXPECT_EQ(string.text(), "環境");
    EXPECT_EQ(string.language(), "");
    EXPECT_EQ(string.datatype(), xsd::string);

    const LanguageTag japanese = LanguageTag::parse("JA").value();
    const Literal text = Literal::in_language("環境", japanese);
    EXPECT_EQ(text.language(), "ja");
    EXPECT_EQ(text.datatype(), rdf::lang_string);

    const Literal number = Literal::typed("6", xsd::integer);
    EXPECT_EQ(number.text(), "6");
    EXPECT_EQ(number.datatype(), xsd::integer);
    static_assert(!std::is_default_constructible_v<Literal>);
}

TEST(Literal, KeepsEveryCharacterOfAText) {
    for (const std::string_view text : {""sv, "\n\r\t\"\\"sv, "\x01\x7F"sv, "\xF0\x9F\x8C\x8F"sv}) {
        EXPECT_EQ(Literal::string(text).text(), text);
    }
}

TEST(Literal, RefusesTextThatIsNotUtf8OrHasANul) {
    const LanguageTag english = LanguageTag::parse("en").value();
    for (const std::string_view text :
         {"\xFF"sv, "a\x80"sv, "\xED\xA0\x80"sv, "\xC0\x80"sv, "\xE7\x92"sv, "a\0b"sv}) {
        EXPECT_THROW(static_cast<void>(Literal::string(text)), TermError) << text;
        EXPECT_THROW(static_cast<void>(Literal::in_language(text, english)), TermError) << text;
        EXPECT_THROW(static_cast<void>(Literal::typed(text, geo::wkt_literal)), TermError) << text;
    }
}

TEST(Literal, TakesTheLexicalSpaceOfItsDatatype) {
    struct Case {
        Iri datatype;
        std::string_view text;
    };
    const Case cases[] = {
        {xsd::string, "anything"},
        {xsd::boolean, "true"},
        {xsd::boolean, "0"},
        {xsd::integer, "0"},
        {xsd::integer, "-12"},
        {xsd::integer, "+007"},
        {xsd::integer, "123456789012345678901234567890"},
        {xsd::decimal, "47.9077"},
        {xsd::decimal, "-29.8579"},
        {xsd::decimal, ".5"},
        {xsd::decimal, "5."},
        {xsd::decimal, "5"},
        {xsd::date, "2011-12-08"},
        {xsd::g_year_month, "2021-12"},
        {xsd::g_year, "2011"},
        {xsd::any_uri, "https://a.org/"},
        {geo::wkt_literal, "POINT(106.9 47.9)"},
    };
    for (const Case& c : cases) {
        EXPECT_EQ(Literal::typed(c.text, c.datatype).text(), c.text);
    }
}

TEST(Literal, RefusesTextOutsideTheLexicalSpaceOfItsDatatype) {
    struct Case {
        Iri datatype;
        std::string_view text;
    };
    const Case cases[] = {
        // What a writer without quotes would let become another statement.
        {xsd::integer, "1 . <s> <p> 2"},
        {xsd::decimal, "1.0 . <s> <p> 2"},
        {xsd::boolean, "true . <s> <p> 2"},
        {xsd::integer, ""},
        {xsd::integer, "1.0"},
        {xsd::integer, " 1"},
        {xsd::integer, "1\n"},
        {xsd::integer, "+"},
        {xsd::integer, "--1"},
        {xsd::integer, "１"},
        {xsd::integer, "1e3"},
        {xsd::decimal, ""},
        {xsd::decimal, "."},
        {xsd::decimal, "-"},
        {xsd::decimal, "-."},
        {xsd::decimal, "1e3"},
        {xsd::decimal, "1.2.3"},
        {xsd::decimal, "1,5"},
        {xsd::decimal, "NaN"},
        {xsd::boolean, "TRUE"},
        {xsd::boolean, "yes"},
        {xsd::boolean, ""},
        {xsd::date, "2011-13-45"},
        {xsd::date, "2021-02-30"},
        {xsd::date, "2011-12"},
        {xsd::date, "2011"},
        {xsd::date, "2021年12月"},
        {xsd::g_year_month, "2021-13"},
        {xsd::g_year_month, "2021-12-01"},
        {xsd::g_year_month, "2021"},
        {xsd::g_year, "0000"},
        {xsd::g_year, "2011-12"},
        {xsd::g_year, "11"},
        {xsd::any_uri, "a b"},
        {rdf::lang_string, "text"},
    };
    for (const Case& c : cases) {
        EXPECT_THROW(static_cast<void>(Literal::typed(c.text, c.datatype)), TermError)
            << c.datatype.text() << ' ' << c.text;
    }
}

TEST(Literal, RefusesAnInvalidTextOfADatatypeThatWasParsed) {
    const Iri integer = Iri::parse("http://www.w3.org/2001/XMLSchema#integer").value();
    EXPECT_THROW(static_cast<void>(Literal::typed("one", integer)), TermError);
}

}  // namespace
}  // namespace dialograph
