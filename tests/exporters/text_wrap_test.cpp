// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/text_wrap.hpp"

#include "model/text_width.hpp"

#include <gtest/gtest.h>

#include <string_view>
#include <vector>

namespace dialograph {
namespace {

using Lines = std::vector<std::string_view>;

TEST(Wrap, BreaksByTheWidthsOfAPictureWhereAsked) {
    EXPECT_EQ(wrap("www iii www", 4000, text_width), (Lines{"www iii", "www"}));
    EXPECT_EQ(wrap("温室効果ガスの排出量", 5000, text_width), (Lines{"温室効果ガ", "スの排出量"}));
    EXPECT_EQ(wrap("水銀、大気。", 2000, text_width), (Lines{"水", "銀、", "大", "気。"}));
}

TEST(Wrap, CutsAWordThatIsTooWide) {
    EXPECT_EQ(wrap("wwwwww", 1700, text_width), (Lines{"ww", "ww", "ww"}));
    EXPECT_EQ(wrap("気候", 10, text_width), (Lines{"気", "候"}));
}

TEST(Wrap, MakesNoLineWiderThanAsked) {
    for (const std::string_view text : {"Байгаль орчны салбарын хоёр талын хамтын ажиллагаа",
                                        "二国間クレジット制度(JCM)の活用、その他"}) {
        for (const std::string_view line : wrap(text, 6000, text_width)) {
            EXPECT_LE(text_width(line), 6000U) << line;
        }
    }
}

}  // namespace
}  // namespace dialograph
