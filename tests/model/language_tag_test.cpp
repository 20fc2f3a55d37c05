// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/language_tag.hpp"

#include <gtest/gtest.h>

#include <string_view>

namespace dialograph {
namespace {

TEST(LanguageTag, TakesWellFormedTagsInTheirRecommendedCase) {
    struct Case {
        std::string_view text;
        std::string_view recommended;
    };
    const Case cases[] = {
        {"ja", "ja"},
        {"JA", "ja"},
        {"mn", "mn"},
        {"MN-CYRL-mn", "mn-Cyrl-MN"},
        {"ja-hrkt", "ja-Hrkt"},
        {"ja-LATN-hepburn", "ja-Latn-hepburn"},
        // RFC 5646, appendix A.
        {"zh-Hant", "zh-Hant"},
        {"zh-cmn-Hans-CN", "zh-cmn-Hans-CN"},
        {"cmn-Hans-CN", "cmn-Hans-CN"},
        {"sr-Latn-RS", "sr-Latn-RS"},
        {"sl-rozaj-biske", "sl-rozaj-biske"},
        {"de-CH-1901", "de-CH-1901"},
        {"hy-Latn-IT-arevela", "hy-Latn-IT-arevela"},
        {"es-419", "es-419"},
        {"de-CH-x-phonebk", "de-CH-x-phonebk"},
        {"az-Arab-x-AZE-derbend", "az-Arab-x-aze-derbend"},
        {"x-whatever", "x-whatever"},
        {"qaa-Qaaa-QM-x-southern", "qaa-Qaaa-QM-x-southern"},
        {"en-US-u-islamcal", "en-US-u-islamcal"},
        {"zh-CN-a-myext-x-private", "zh-CN-a-myext-x-private"},
        {"en-a-myext-b-another", "en-a-myext-b-another"},
        // RFC 5646, 2.1.1: no region and no script behind a singleton.
        {"EN-CA-X-CA", "en-CA-x-ca"},
        {"AZ-LATN-X-LATN", "az-Latn-x-latn"},
        // RFC 5646, 2.1: regular grandfathered tags.
        {"zh-min-nan", "zh-min-nan"},
        {"art-lojban", "art-lojban"},
    };
    for (const Case& c : cases) {
        SCOPED_TRACE(c.text);
        const auto tag = LanguageTag::parse(c.text);
        ASSERT_TRUE(tag);
        EXPECT_EQ(tag->text(), c.recommended);
    }
}

TEST(LanguageTag, TakesTheIrregularGrandfatheredTags) {
    // RFC 5646, 2.1: the production `irregular`.
    const std::string_view cases[] = {
        "en-GB-oed", "i-ami", "i-bnn",     "i-default", "i-enochian", "i-hak",
        "i-klingon", "i-lux", "i-mingo",   "i-navajo",  "i-pwn",      "i-tao",
        "i-tay",     "i-tsu", "sgn-BE-FR", "sgn-BE-NL", "sgn-CH-DE",
    };
    for (const std::string_view text : cases) {
        EXPECT_TRUE(LanguageTag::parse(text)) << text;
    }
}

TEST(LanguageTag, RefusesIllFormedTags) {
    const std::string_view cases[] = {
        "",
        "-",
        "a",
        "1",
        "j a",
        " ja",
        "ja ",
        "ja\n",
        "日本語",
        "ja_Latn",
        "en-",
        "-en",
        "en--US",
        "en-u",
        "en-x",
        "x",
        "x-",
        "en-x-",
        "a-DE",
        "de-419-DE",
        "abcdefghi",
        "en-abcdefghi",
        "en-US-a",
        "en-US-Latn",
        "ja-Latn-Cyrl",
        "en-12",
        "en-1ab",
        "en-US-1",
        "en-*",
        "english language",
        "zh-min-nan-hak-abc",
        "e1",
        "ja@Latn",
        "en-a-x",
        "en-x-abcdefghi",
    };
    for (const std::string_view text : cases) {
        EXPECT_FALSE(LanguageTag::parse(text)) << text;
    }
}

TEST(LanguageTag, KnowsTheTwoLetterLanguages) {
    for (const std::string_view text : {"ja", "mn", "EN-US", "ja-Latn", "cmn-Hans", "x-own"}) {
        EXPECT_TRUE(LanguageTag::parse(text)->is_known()) << text;
    }
    for (const std::string_view text : {"jp", "cn", "jp-Latn", "MX", "qq"}) {
        EXPECT_FALSE(LanguageTag::parse(text)->is_known()) << text;
    }
}

TEST(LanguageTag, IsEqualToOneThatDiffersInCaseAlone) {
    EXPECT_EQ(LanguageTag::parse("ja-latn"), LanguageTag::parse("JA-Latn"));
    EXPECT_NE(LanguageTag::parse("ja"), LanguageTag::parse("ja-Latn"));
}

}  // namespace
}  // namespace dialograph
