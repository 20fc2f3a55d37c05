// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/markup.hpp"

#include <gtest/gtest.h>

#include <stdexcept>
#include <string>
#include <vector>

namespace dialograph {
namespace {

TEST(MarkupText, IsEscaped) {
    EXPECT_EQ(escape_markup("a<b>&\"c'"), "a&lt;b&gt;&amp;&quot;c&#39;");
    EXPECT_EQ(escape_markup("]]>"), "]]&gt;");
    EXPECT_EQ(escape_markup("ダイアログ Яриа"), "ダイアログ Яриа");
}

TEST(MarkupText, KeepsItsWhiteSpaceInAnAttribute) {
    EXPECT_EQ(escape_markup("a\tb\nc\rd"), "a&#9;b&#10;c&#13;d");
}

TEST(MarkupText, HasNoCharacterThatXmlForbids) {
    EXPECT_EQ(escape_markup(std::string_view("\0\x01\x1B", 3)), "\uFFFD\uFFFD\uFFFD");
    EXPECT_EQ(escape_markup("\xEF\xBF\xBE|\xEF\xBF\xBF|"), "\uFFFD|\uFFFD|");
    EXPECT_EQ(escape_markup("\xEF\xBF\xBD|\uFF5E|\xEF\xBF"), "\uFFFD|\uFF5E|\xEF\xBF");
}

TEST(Markup, EscapesAttributesAndContent) {
    EXPECT_EQ(Markup::element("a", {{"href", "\"><script>"}}, Markup::text("</a>")).markup(),
              "<a href=\"&quot;&gt;&lt;script&gt;\">&lt;/a&gt;</a>");
}

TEST(Markup, TakesAttributesOfAnyNumber) {
    const std::vector<Markup::Attribute> attributes{{"x", "1"}, {"y", "2"}};
    EXPECT_EQ(Markup::element("g", attributes, {}).markup(), "<g x=\"1\" y=\"2\"></g>");
}

TEST(Markup, RefusesAStyleSheetThatCouldEndItsElement) {
    EXPECT_EQ(Markup::style("a > b { c: d }").markup(), "<style>\na > b { c: d }</style>\n");
    EXPECT_THROW(static_cast<void>(Markup::style("</style><script>")), std::invalid_argument);
    EXPECT_THROW(static_cast<void>(Markup::style("a { b: \"&amp;\" }")), std::invalid_argument);
}

TEST(Markup, LeavesOutAnAddressThatWouldRunAsAProgram) {
    const auto link = [](std::string_view address) {
        return Markup::element("a", {{"href", address}}, {}).markup();
    };
    EXPECT_EQ(link("https://example.org/?a=b&c"),
              "<a href=\"https://example.org/?a=b&amp;c\"></a>");
    EXPECT_EQ(link("mailto:a@example.org"), "<a href=\"mailto:a@example.org\"></a>");
    EXPECT_EQ(link("../a.html#b:c"), "<a href=\"../a.html#b:c\"></a>");
    for (const std::string_view address :
         {"javascript:alert(1)", "JAVASCRIPT:alert(1)", " javascript:alert(1)",
          "java\tscript:alert(1)", "\x01javascript:alert(1)", "data:text/html,x", "vbscript:x"}) {
        EXPECT_EQ(link(address), "<a></a>") << address;
    }
}

TEST(Markup, SaysDataInAScriptElementWithoutAWayToEndIt) {
    EXPECT_EQ(
        Markup::data_block("application/ld+json", R"({"a":"</script><!--"})").markup(),
        "<script type=\"application/ld+json\">{\"a\":\"\\u003C/script>\\u003C!--\"}</script>\n");
}

}  // namespace
}  // namespace dialograph
