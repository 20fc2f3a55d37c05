// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/numbers.hpp"

#include <charconv>
#include <cstddef>
#include <system_error>

namespace dialograph {

std::optional<double> decimal_value(std::string_view text) {
    const std::string_view digits = text.starts_with('-') ? text.substr(1) : text;
    const std::size_t point = digits.find('.');
    const bool only_digits = digits.find_first_not_of("0123456789.") == std::string_view::npos;
    if (!only_digits || digits.empty() || point == 0 || digits.back() == '.' ||
        digits.find('.', point == std::string_view::npos ? point : point + 1) !=
            std::string_view::npos) {
        return std::nullopt;
    }
    double value = 0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
    return result.ec == std::errc{} ? std::optional(value) : std::nullopt;
}

std::optional<std::uint32_t> ordinal_value(std::string_view text) {
    std::uint32_t number = 0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = result.ec == std::errc{} && result.ptr == text.data() + text.size();
    return whole && number != 0 && text.front() != '0' ? std::optional(number) : std::nullopt;
}

}  // namespace dialograph
