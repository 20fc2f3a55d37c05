// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/language_tag.hpp"

#include "model/ascii.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace dialograph {
namespace {

using Subtags = std::span<const std::string_view>;

bool all(std::string_view subtag, bool (*test)(char), std::size_t least, std::size_t most) {
    return subtag.size() >= least && subtag.size() <= most && std::ranges::all_of(subtag, test);
}

bool is_variant(std::string_view subtag) {
    return all(subtag, ascii::is_alphanumeric, 5, 8) ||
           (all(subtag, ascii::is_alphanumeric, 4, 4) && ascii::is_digit(subtag.front()));
}

/// Takes the first subtag away where the test holds for it.
bool take(Subtags& subtags, auto&& test) {
    if (subtags.empty() || !test(subtags.front())) {
        return false;
    }
    subtags = subtags.subspan(1);
    return true;
}

/// Takes `singleton 1*("-" (least*8alphanum))`; false where the singleton stands alone.
bool take_sequence(Subtags& subtags, std::size_t least) {
    subtags = subtags.subspan(1);
    std::size_t count = 0;
    while (
        take(subtags, [&](auto subtag) { return all(subtag, ascii::is_alphanumeric, least, 8); })) {
        ++count;
    }
    return count > 0;
}

bool is_private_singleton(std::string_view subtag) {
    return subtag == "x" || subtag == "X";
}

/// RFC 5646, 2.1: extensions and private use, to the end of the tag.
bool take_tail(Subtags subtags) {
    while (!subtags.empty() && subtags.front().size() == 1 &&
           !is_private_singleton(subtags.front())) {
        if (!ascii::is_alphanumeric(subtags.front().front()) || !take_sequence(subtags, 2)) {
            return false;
        }
    }
    if (!subtags.empty() && is_private_singleton(subtags.front())) {
        return take_sequence(subtags, 1) && subtags.empty();
    }
    return subtags.empty();
}

/// RFC 5646, 2.1: the production `langtag`, and `privateuse` alone.
bool is_well_formed(Subtags subtags) {
    if (is_private_singleton(subtags.front())) {
        return take_tail(subtags);
    }
    const bool short_language = all(subtags.front(), ascii::is_letter, 2, 3);
    if (!take(subtags, [](auto subtag) { return all(subtag, ascii::is_letter, 2, 8); })) {
        return false;
    }
    for (int i = 0; short_language && i < 3; ++i) {
        take(subtags, [](auto subtag) { return all(subtag, ascii::is_letter, 3, 3); });
    }
    take(subtags, [](auto subtag) { return all(subtag, ascii::is_letter, 4, 4); });
    take(subtags, [](auto subtag) {
        return all(subtag, ascii::is_letter, 2, 2) || all(subtag, ascii::is_digit, 3, 3);
    });
    while (take(subtags, is_variant)) {
    }
    return take_tail(subtags);
}

/// The languages of ISO 639-1, each followed by a blank.
constexpr std::string_view two_letter_languages =
    "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs "
    "cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha "
    "he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn "
    "ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb "
    "nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd "
    "se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt "
    "tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu ";

/// RFC 5646, 2.1: the tags of old that fit no production.
constexpr std::array<std::string_view, 17> irregular_tags{
    "en-GB-oed", "i-ami", "i-bnn",     "i-default", "i-enochian", "i-hak",
    "i-klingon", "i-lux", "i-mingo",   "i-navajo",  "i-pwn",      "i-tao",
    "i-tay",     "i-tsu", "sgn-BE-FR", "sgn-BE-NL", "sgn-CH-DE"};

std::vector<std::string_view> split(std::string_view text) {
    std::vector<std::string_view> subtags;
    for (;;) {
        const std::size_t hyphen = text.find('-');
        subtags.push_back(text.substr(0, hyphen));
        if (hyphen == std::string_view::npos) {
            return subtags;
        }
        text.remove_prefix(hyphen + 1);
    }
}

/// RFC 5646, 2.1.1: regions in upper case, scripts in title case, all else in lower case.
std::string in_recommended_case(Subtags subtags) {
    std::string text;
    bool after_singleton = false;
    for (const std::string_view subtag : subtags) {
        const bool first = text.empty();
        std::string part(subtag);
        part = ascii::lower(part);
        if (!first && !after_singleton && part.size() == 2) {
            std::ranges::transform(part, part.begin(), ascii::upper);
        } else if (!first && !after_singleton && part.size() == 4 &&
                   ascii::is_letter(part.front())) {
            part.front() = ascii::upper(part.front());
        }
        after_singleton = after_singleton || part.size() == 1;
        text += first ? part : "-" + part;
    }
    return text;
}

}  // namespace

bool LanguageTag::is_known() const {
    const std::string_view language = text().substr(0, text().find('-'));
    return language.size() != 2 ||
           two_letter_languages.find(std::string(language) + ' ') != std::string_view::npos;
}

std::optional<LanguageTag> LanguageTag::parse(std::string_view text) {
    const auto subtags = split(text);
    std::string tag = in_recommended_case(subtags);
    if (!is_well_formed(subtags) &&
        std::ranges::find(irregular_tags, tag) == irregular_tags.end()) {
        return std::nullopt;
    }
    return LanguageTag(std::move(tag));
}

}  // namespace dialograph
