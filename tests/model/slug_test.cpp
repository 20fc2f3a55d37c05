// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/slug.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace dialograph {
namespace {

TEST(Slug, IsWordsOfSmallLettersAndDigitsJoinedByHyphens) {
    for (const std::string_view text : {"a", "6", "climate-change", "gosat-2", "1-2-3", "0"}) {
        EXPECT_TRUE(is_slug(text)) << text;
    }
}

TEST(Slug, IsNothingElse) {
    const std::string_view cases[] = {
        "",    "-",   "-a",   "a-",  "a--b", "A",   "a_b",  "a b",       " a",
        "a ",  "a.b", "a/b",  "..",  "a%20", "a\n", "环境", "café",      "a:b",
        "a#b", "a?b", "a\"b", "a;b", "a,b",  "<a>", "ａ",   "a\xCC\x81",
    };
    for (const std::string_view text : cases) {
        EXPECT_FALSE(is_slug(text)) << text;
    }
    EXPECT_FALSE(is_slug(std::string_view("a\0b", 3)));
}

TEST(Slug, HasRoomForAnExtensionInTheNameOfAFile) {
    EXPECT_TRUE(is_slug(std::string(200, 'a')));
    EXPECT_FALSE(is_slug(std::string(201, 'a')));
}

}  // namespace
}  // namespace dialograph
