// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/json_text.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace dialograph {
namespace {

TEST(JsonText, EscapesWhatHasToBeEscapedAndKeepsTheRest) {
    struct Case {
        std::string_view text;
        std::string_view json;
    };
    using namespace std::string_view_literals;
    const Case cases[] = {
        {"", R"("")"},
        {"環境 Улаанбаатар", R"("環境 Улаанбаатар")"},
        {"say \"yes\" \\ no", R"("say \"yes\" \\ no")"},
        {"a\nb\rc\td", R"("a\nb\rc\td")"},
        {"\x01\x1F\x7F", R"("\u0001\u001f\u007f")"},
        {"\0"sv, R"("\u0000")"},
        {"\xF0\x9F\x8C\x8F/", "\"\xF0\x9F\x8C\x8F/\""},
    };
    for (const Case& c : cases) {
        std::string out = "x";
        append_json_string(out, c.text);
        EXPECT_EQ(out, "x" + std::string(c.json));
    }
}

}  // namespace
}  // namespace dialograph
