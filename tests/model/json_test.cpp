// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/json.hpp"

#include "model/source_text.hpp"
#include "tests/model/records_folder.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace dialograph {
namespace {

/// Whether a text is a JSON document; its problems as lines.
bool is_json(std::string_view text, std::string& problems) {
    const SourceText source("t.json", text);
    Diagnostics diagnostics;
    const bool read = parse_json(source, diagnostics).has_value();
    problems = tests::places(diagnostics);
    return read;
}

TEST(Json, IsATreeOfValuesWithTheirPlaces) {
    const SourceText source("t.json", R"({"a": [1.5, true, null], "b": {"c": "環\u5883\n"}})");
    Diagnostics diagnostics;
    const auto root = parse_json(source, diagnostics);
    ASSERT_TRUE(root);
    EXPECT_TRUE(diagnostics.empty());
    EXPECT_EQ(root->type, JsonValue::Type::object);
    EXPECT_EQ(source.offset_of(root->token), 0U);

    const JsonValue* const a = root->find("a");
    ASSERT_NE(a, nullptr);
    EXPECT_EQ(a->type, JsonValue::Type::array);
    ASSERT_EQ(a->each().size(), 3U);
    EXPECT_EQ(a->items[0].type, JsonValue::Type::number);
    EXPECT_EQ(a->items[0].text, "1.5");
    EXPECT_EQ(a->items[1].type, JsonValue::Type::boolean);
    EXPECT_EQ(a->items[1].text, "true");
    EXPECT_EQ(a->items[2].type, JsonValue::Type::null);

    const JsonValue* const b = root->find("b");
    ASSERT_NE(b, nullptr);
    const JsonValue* const c = b->find("c");
    ASSERT_NE(c, nullptr);
    EXPECT_EQ(c->type, JsonValue::Type::string);
    EXPECT_EQ(c->text, "環境\n");
    EXPECT_EQ(c->token, R"("環\u5883\n")");
    EXPECT_EQ(c->each(), std::vector<const JsonValue*>{c});
    EXPECT_EQ(root->find("d"), nullptr);
}

TEST(Json, TakesDocumentsOfAnyKind) {
    for (const std::string_view text :
         {"{}", "[]", " [ ] \n", "\"a\"", "\xEF\xBB\xBF{}", R"(["\ud83c\udf0f"])", "[-0.5e+10]",
          R"(["\"\\\/\b\f\n\r\t"])"}) {
        std::string problems;
        EXPECT_TRUE(is_json(text, problems)) << text;
        EXPECT_EQ(problems, "") << text;
    }
}

TEST(Json, RefusesWhatIsNoJson) {
    for (const std::string_view text : {"",
                                        " ",
                                        "{",
                                        "}",
                                        "[",
                                        "[1",
                                        "[1,]",
                                        "[,1]",
                                        "[1 2]",
                                        "{\"a\"}",
                                        "{\"a\":}",
                                        "{\"a\":1,}",
                                        "{\"a\" 1}",
                                        "{a:1}",
                                        "{'a':1}",
                                        "{\"a\":1 \"b\":2}",
                                        "[01]",
                                        "[1.]",
                                        "[.5]",
                                        "[+1]",
                                        "[1e]",
                                        "[nul]",
                                        "[nulL]",
                                        "[True]",
                                        "[truee]",
                                        "[NaN]",
                                        "\"a",
                                        "[\"a]",
                                        "[\"\\x\"]",
                                        "[\"\\u12\"]",
                                        "[\"\\ud800\"]",
                                        "[\"a\nb\"]",
                                        "[\"\x01\"]",
                                        "{} {}",
                                        "[]]",
                                        "[] x",
                                        "{}// end",
                                        "[\"\xFF\"]"}) {
        std::string problems;
        EXPECT_FALSE(is_json(text, problems)) << text;
        EXPECT_NE(problems.find("bad-json"), std::string::npos) << text;
    }
}

TEST(Json, TellsWhereItStopsBeingJson) {
    std::string problems;
    EXPECT_FALSE(is_json("{\n  \"a\": 1,\n  \"b\": nope\n}\n", problems));
    EXPECT_EQ(problems, "t.json:3:8 bad-json\n");
}

TEST(Json, ReportsEachKeyThatStandsTwiceInOneObject) {
    std::string problems;
    EXPECT_FALSE(is_json("{\"a\": {\"b\": 1},\n \"b\": 2,\n \"a\": 3,\n \"b\": 4}", problems));
    EXPECT_EQ(problems, "t.json:3:3 duplicate-key\nt.json:4:3 duplicate-key\n");
}

TEST(Json, RefusesADocumentThatIsTooDeep) {
    const std::string open(200000, '[');
    const std::string close(200000, ']');
    std::string problems;
    EXPECT_FALSE(is_json(open + close, problems));
    EXPECT_FALSE(is_json(open, problems));
}

}  // namespace
}  // namespace dialograph
