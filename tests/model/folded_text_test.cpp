// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/folded_text.hpp"

#include <gtest/gtest.h>

namespace dialograph {
namespace {

TEST(FoldedText, IsTheSameForTextsThatReadTheSame) {
    EXPECT_EQ(folded("Asian Dust"), "asian dust");
    EXPECT_EQ(folded("  ASIAN \t dust\n"), "asian dust");
    EXPECT_EQ(folded("ＡＳＩＡＮ　ＤＵＳＴ"), "asian dust");
    EXPECT_EQ(folded("ｴｺﾂｰﾘｽﾞﾑ"), folded("エコツーリズム"));
    EXPECT_EQ(folded("ШАР ШОРОО"), "шар шороо");
    EXPECT_EQ(folded("O\xCC\x88mno\xCC\x88govi"), folded("Ömnögovi"));
    EXPECT_EQ(folded(""), "");
}

TEST(FoldedText, LeavesWhatIsNotUtf8AsItIs) {
    EXPECT_EQ(folded("A\xFF"), "A\xFF");
}

TEST(EditDistance, CountsCharactersToInsertDeleteExchangeAndSwap) {
    EXPECT_EQ(edit_distance("", ""), 0U);
    EXPECT_EQ(edit_distance("dust", "dust"), 0U);
    EXPECT_EQ(edit_distance("", "dust"), 4U);
    EXPECT_EQ(edit_distance("dust", "dusk"), 1U);
    EXPECT_EQ(edit_distance("dust", "dusts"), 1U);
    EXPECT_EQ(edit_distance("dsut", "dust"), 1U);
    EXPECT_EQ(edit_distance("kitten", "sitting"), 3U);
    EXPECT_EQ(edit_distance("黄砂", "黄沙"), 1U);
}

}  // namespace
}  // namespace dialograph
