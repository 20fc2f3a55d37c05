// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/diagnostic.hpp"

#include "model/source_text.hpp"
#include "model/unicode.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace dialograph {
namespace {

Diagnostic bad_date() {
    const SourceText source("records/sessions.csv", "id,date,place\n6,2011-13-45,tokyo\n");
    const std::string_view part = source.text().substr(16, 10);
    Diagnostic diagnostic = diagnose(DiagnosticCode::bad_date, source, part, "it is no date");
    diagnostic.record = "session 6";
    diagnostic.field = "date";
    return diagnostic;
}

TEST(Diagnostic, ShowsPlaceRecordLineCaretAndHint) {
    EXPECT_EQ(to_text(bad_date()),
              "records/sessions.csv:2:3: error[bad-date]: it is no date\n"
              "    in session 6, column date\n"
              "    6,2011-13-45,tokyo\n"
              "      ^~~~~~~~~~\n"
              "    hint: Write a date as 2011, 2011-12 or 2011-12-08, as far as it is known.\n");
}

TEST(Diagnostic, PrefersTheHintOfItsOwn) {
    Diagnostic diagnostic = bad_date();
    diagnostic.hint = "Ask the ministry.";
    EXPECT_TRUE(to_text(diagnostic).ends_with("    hint: Ask the ministry.\n"));
}

TEST(Diagnostic, LeavesOutThePlaceThatAFileAsAWholeHasNot) {
    const Diagnostic diagnostic{DiagnosticCode::stray_table, "nobody names it", "records/x.csv"};
    const std::string text = to_text(diagnostic);
    EXPECT_EQ(text.substr(0, text.find('\n')),
              "records/x.csv: error[stray-table]: nobody names it");
    EXPECT_EQ(text.find('^'), std::string::npos);
    EXPECT_EQ(to_json_line(diagnostic).find("\"line\""), std::string::npos);
}

TEST(Diagnostic, IsOneLineOfJson) {
    EXPECT_EQ(to_json_line(bad_date()),
              R"({"file":"records/sessions.csv","line":2,"column":3,"severity":"error",)"
              R"("code":"bad-date","message":"it is no date","record":"session 6","field":"date",)"
              R"("hint":"Write a date as 2011, 2011-12 or 2011-12-08, as far as it is known."})"
              "\n");
}

TEST(Diagnostic, PutsTheCaretUnderWideCharacters) {
    const SourceText source("t.csv", "環境省,日本x,a\n");
    const Diagnostic diagnostic =
        diagnose(DiagnosticCode::bad_id, source, source.text().substr(10, 7), "it is no id");
    EXPECT_EQ(diagnostic.line, 1U);
    EXPECT_EQ(diagnostic.column, 5U);
    ASSERT_TRUE(diagnostic.excerpt);
    EXPECT_EQ(diagnostic.excerpt->indent, 7U);
    EXPECT_EQ(diagnostic.excerpt->width, 5U);
}

TEST(Diagnostic, CutsALongLineAroundTheMark) {
    const std::string line = std::string(500, 'a') + "BAD" + std::string(500, 'b');
    const SourceText source("t.csv", line);
    const Diagnostic diagnostic =
        diagnose(DiagnosticCode::bad_id, source, source.text().substr(500, 3), "it is no id");
    EXPECT_EQ(diagnostic.column, 501U);
    ASSERT_TRUE(diagnostic.excerpt);
    const auto& excerpt = *diagnostic.excerpt;
    EXPECT_LT(excerpt.text.size(), 200U);
    EXPECT_TRUE(excerpt.text.starts_with("\u2026"));
    EXPECT_TRUE(excerpt.text.ends_with("\u2026"));
    EXPECT_EQ(excerpt.text.substr(excerpt.indent + 2, 3), "BAD");  // the dots take three bytes
}

TEST(Diagnostic, CutsLongLinesBetweenCharacters) {
    std::string line;
    for (int i = 0; i < 200; ++i) {
        line += "環";
    }
    const SourceText source("t.csv", "a" + line + "!" + line);
    const Diagnostic diagnostic =
        diagnose(DiagnosticCode::bad_id, source, source.text().substr(601, 1), "it is no id");
    ASSERT_TRUE(diagnostic.excerpt);
    EXPECT_TRUE(is_utf8(diagnostic.excerpt->text));
}

TEST(Diagnostic, MarksAnEmptyPartWithOneCaret) {
    const SourceText source("t.csv", "a,,b\n");
    const Diagnostic diagnostic = diagnose(DiagnosticCode::missing_value, source,
                                           source.text().substr(2, 0), "it is missing");
    EXPECT_EQ(diagnostic.column, 3U);
    ASSERT_TRUE(diagnostic.excerpt);
    EXPECT_EQ(diagnostic.excerpt->indent, 2U);
    EXPECT_EQ(diagnostic.excerpt->width, 1U);
}

TEST(Diagnostic, MarksOfSeveralLinesTheFirst) {
    const SourceText source("t.csv", "a,\"b\nc\nd\",e\n");
    const Diagnostic diagnostic =
        diagnose(DiagnosticCode::bad_iri, source, source.text().substr(3, 5), "it is no IRI");
    ASSERT_TRUE(diagnostic.excerpt);
    EXPECT_EQ(diagnostic.excerpt->text, "a,\"b");
    EXPECT_EQ(diagnostic.excerpt->width, 1U);
}

TEST(Diagnostic, StandsInTheOrderOfFilesAndPlaces) {
    const auto at = [](const char* file, std::size_t line, std::size_t column) {
        return Diagnostic{DiagnosticCode::bad_id, "", file, line, column};
    };
    Diagnostics diagnostics{at("b", 1, 1), at("a", 10, 2), at("a", 9, 7), at("a", 10, 1)};
    sort_by_place(diagnostics);
    std::string order;
    for (const Diagnostic& d : diagnostics) {
        order += d.file + std::to_string(d.line) + '.' + std::to_string(d.column) + ' ';
    }
    EXPECT_EQ(order, "a9.7 a10.1 a10.2 b1.1 ");
}

TEST(Diagnostic, QuotesTextsSoThatTheyDoNothingToATerminal) {
    EXPECT_EQ(in_quotes("環境"), "\"環境\"");
    EXPECT_EQ(in_quotes("a\x1B[31mb\n"), "\"a\u241B[31mb\u240A\"");
    EXPECT_EQ(in_quotes("\x7F"), "\"\u2421\"");
    // NOLINTNEXTLINE(misc-misleading-bidirectional): what is tested
    EXPECT_EQ(in_quotes("a\u202Eb\u2066"), "\"a\uFFFDb\uFFFD\"");
    EXPECT_EQ(in_quotes("a\xFFz"), "\"a\uFFFDz\"");
    // U+009B is the control sequence introducer, as ESC [ is.
    EXPECT_EQ(in_quotes("a\u009B31m").find("\u009B"), std::string::npos);
}

TEST(Diagnostic, CutsLongQuotations) {
    std::string text = "a";
    for (int i = 0; i < 100; ++i) {
        text += "環";
    }
    const std::string quoted = in_quotes(text);
    EXPECT_LT(quoted.size(), 90U);
    EXPECT_TRUE(quoted.ends_with("\u2026\""));
    EXPECT_TRUE(is_utf8(quoted));
}

}  // namespace
}  // namespace dialograph
