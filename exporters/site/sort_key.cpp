// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/site/sort_key.hpp"

#include "model/iri_syntax.hpp"
#include "model/unicode.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstddef>

namespace dialograph {
namespace {

/// As much of a name as its order can need: a text of a hundred thousand characters needs no more.
constexpr std::size_t most_bytes = 256;

/// What has no weight at the start of a name.
bool is_letter(char32_t c) {
    switch (utf8proc_category(static_cast<utf8proc_int32_t>(c))) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_ND: return true;
    default: return false;
    }
}

/// The letter by which a row of the fifty sounds is called: each starts at its code.
struct KanaRow {
    char32_t first;
    std::string_view letter;
};

constexpr std::array kana_rows{KanaRow{U'ぁ', "あ"}, KanaRow{U'か', "か"}, KanaRow{U'さ', "さ"},
                               KanaRow{U'た', "た"}, KanaRow{U'な', "な"}, KanaRow{U'は', "は"},
                               KanaRow{U'ま', "ま"}, KanaRow{U'ゃ', "や"}, KanaRow{U'ら', "ら"},
                               KanaRow{U'ゎ', "わ"}};

std::string_view kana_row(char32_t c) {
    const auto* const next =
        std::ranges::upper_bound(kana_rows, c, {}, [](const KanaRow& row) { return row.first; });
    return (next == kana_rows.begin() ? next : next - 1)->letter;
}

/// The letter without its accent: `o` for `ō`.
char32_t base_letter(char32_t c) {
    std::array<utf8proc_int32_t, 4> parts{};
    const auto count = utf8proc_decompose_char(static_cast<utf8proc_int32_t>(c), parts.data(),
                                               parts.size(), UTF8PROC_DECOMPOSE, nullptr);
    return c < 0x250 && count > 1 ? static_cast<char32_t>(parts[0]) : c;
}

bool is_kana(char32_t c) {
    return c >= U'ぁ' && c <= U'ゖ';
}

bool is_han(char32_t c) {
    return (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) ||
           (c >= 0x20000 && c <= 0x3FFFF) || c == U'々' || c == U'〇';
}

}  // namespace

std::string sort_key(std::string_view text) {
    const std::string_view start = first_bytes(text, most_bytes);
    const auto normal =
        mapped(start, UTF8PROC_COMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
    std::string_view folded = normal ? std::string_view(*normal) : start;
    std::string key;
    while (!folded.empty()) {
        const auto [character, bytes] = iri_syntax::decode(folded);
        if (bytes == 0) {
            break;
        }
        const bool is_katakana = character >= U'ァ' && character <= U'ヶ';
        if (!key.empty() || is_letter(character)) {
            append_character(key, is_katakana ? character - (U'ァ' - U'ぁ') : character);
        }
        folded.remove_prefix(bytes);
    }
    return key;
}

Initial initial_of(std::string_view key) {
    if (key.empty()) {
        return {};
    }
    const char32_t character = base_letter(iri_syntax::decode(key).character);
    if (is_kana(character)) {
        return {Script::kana, std::string(kana_row(character))};
    }
    if (is_han(character)) {
        return {Script::han, {}};
    }
    if (character >= U'a' && character <= U'z') {
        return {Script::latin, std::string(1, static_cast<char>(character - U'a' + U'A'))};
    }
    if (character >= 0x400 && character <= 0x52F) {
        Initial initial{Script::cyrillic, {}};
        append_character(
            initial.letter,
            static_cast<char32_t>(utf8proc_toupper(static_cast<utf8proc_int32_t>(character))));
        return initial;
    }
    return {character >= U'0' && character <= U'9' ? Script::digits : Script::other, {}};
}

}  // namespace dialograph
