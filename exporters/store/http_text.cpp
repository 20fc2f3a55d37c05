// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/http_text.hpp"

#include <algorithm>
#include <cstdint>

namespace dialograph {
namespace {

constexpr std::string_view capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr std::string_view digits = "0123456789";

bool is_capital(char c) {
    return c >= 'A' && c <= 'Z';
}

bool is_unreserved(char c) {
    constexpr std::string_view marks = "-._~";
    return is_capital(c) || (c >= 'a' && c <= 'z') || digits.find(c) != std::string_view::npos ||
           marks.find(c) != std::string_view::npos;
}

}  // namespace

std::string lower_case(std::string_view text) {
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char c) {
        return is_capital(c) ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return lower;
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t start = text.find_first_not_of(blanks);
    return start == std::string_view::npos
               ? std::string_view{}
               : text.substr(start, text.find_last_not_of(blanks) - start + 1);
}

std::string percent_encoded(std::string_view text) {
    constexpr std::string_view hex_digits = "0123456789ABCDEF";
    std::string encoded;
    for (const char c : text) {
        if (is_unreserved(c)) {
            encoded += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            encoded += {'%', hex_digits[byte >> 4U], hex_digits[byte & 0xFU]};
        }
    }
    return encoded;
}

std::string base64(std::string_view bytes) {
    static const std::string alphabet =
        std::string(capitals) + lower_case(capitals) + std::string(digits) + "+/";
    std::string encoded;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        std::uint32_t group = 0;
        for (std::size_t k = i; k < i + 3; ++k) {
            group = group << 8U | (k < bytes.size() ? static_cast<unsigned char>(bytes[k]) : 0U);
        }
        const std::size_t written = std::min<std::size_t>(bytes.size() - i, 3) + 1;
        for (std::size_t k = 0; k < 4; ++k) {
            encoded += k < written ? alphabet[group >> (18 - 6 * k) & 0x3FU] : '=';
        }
    }
    return encoded;
}

}  // namespace dialograph
