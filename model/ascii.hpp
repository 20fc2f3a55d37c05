// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file ascii.hpp What the characters of ASCII are, whatever the locale.

#include <algorithm>
#include <string>
#include <string_view>

namespace dialograph::ascii {

[[nodiscard]] constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

[[nodiscard]] constexpr bool is_capital(char c) {
    return c >= 'A' && c <= 'Z';
}

[[nodiscard]] constexpr bool is_letter(char c) {
    return is_capital(c) || (c >= 'a' && c <= 'z');
}

[[nodiscard]] constexpr bool is_alphanumeric(char c) {
    return is_letter(c) || is_digit(c);
}

/// A blank, a tab or a part of a line end.
[[nodiscard]] constexpr bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Whether a text is one digit or more, and nothing else.
[[nodiscard]] constexpr bool is_number(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, is_digit);
}

[[nodiscard]] constexpr char lower(char c) {
    return is_capital(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

[[nodiscard]] constexpr char upper(char c) {
    return is_letter(c) && !is_capital(c) ? static_cast<char>(c - 'a' + 'A') : c;
}

/// The letters of ASCII in lower case, and all else as it is.
[[nodiscard]] inline std::string lower(std::string_view text) {
    std::string made(text);
    std::ranges::transform(made, made.begin(), [](char c) { return lower(c); });
    return made;
}

/// A text without such characters around it.
[[nodiscard]] constexpr std::string_view trimmed(std::string_view text,
                                                 std::string_view blanks = " \t\r\n") {
    const std::size_t start = text.find_first_not_of(blanks);
    return start == std::string_view::npos
               ? std::string_view{}
               : text.substr(start, text.find_last_not_of(blanks) - start + 1);
}

}  // namespace dialograph::ascii
