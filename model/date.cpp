// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/date.hpp"

#include <chrono>
#include <cstddef>
#include <tuple>

namespace dialograph {
namespace {

/// The number that a run of ASCII digits spells; nothing where another character stands.
std::optional<unsigned> digits(std::string_view text) {
    unsigned value = 0;
    for (const char character : text) {
        if (character < '0' || character > '9') {
            return std::nullopt;
        }
        value = value * 10 + static_cast<unsigned>(character - '0');
    }
    return value;
}

bool has_date_shape(std::string_view text) {
    const std::size_t size = text.size();
    return (size == 4 || size == 7 || size == 10) && (size < 7 || text[4] == '-') &&
           (size < 10 || text[7] == '-');
}

void write_digits(char* out, unsigned value, int width) {
    for (int i = width - 1; i >= 0; --i) {
        out[i] = static_cast<char>('0' + value % 10);
        value /= 10;
    }
}

}  // namespace

std::optional<Date> Date::parse(std::string_view text) {
    if (!has_date_shape(text)) {
        return std::nullopt;
    }
    const auto year = digits(text.substr(0, 4));
    const auto month = text.size() >= 7 ? digits(text.substr(5, 2)) : 1U;
    const auto day = text.size() >= 10 ? digits(text.substr(8, 2)) : 1U;
    if (!year || *year == 0 || !month || !day) {
        return std::nullopt;
    }
    const std::chrono::year_month_day calendar_day{std::chrono::year{static_cast<int>(*year)},
                                                   std::chrono::month{*month},
                                                   std::chrono::day{*day}};
    if (!calendar_day.ok()) {
        return std::nullopt;
    }
    Date date;
    date.year_ = static_cast<std::uint16_t>(*year);
    date.month_ = static_cast<std::uint8_t>(text.size() >= 7 ? *month : 0);
    date.day_ = static_cast<std::uint8_t>(text.size() >= 10 ? *day : 0);
    return date;
}

Date::Precision Date::precision() const {
    if (year_ == 0) {
        return Precision::unknown;
    }
    if (month_ == 0) {
        return Precision::year;
    }
    return day_ == 0 ? Precision::month : Precision::day;
}

Date::Text Date::text() const {
    Text text{};
    write_digits(text.characters.data(), year_, 4);
    text.size = 4;
    if (month_ != 0) {
        text.characters[4] = '-';
        write_digits(text.characters.data() + 5, month_, 2);
        text.size = 7;
    }
    if (day_ != 0) {
        text.characters[7] = '-';
        write_digits(text.characters.data() + 8, day_, 2);
        text.size = 10;
    }
    return text;
}

bool surely_before(const Date& first, const Date& second) {
    // An unknown part of the first date is taken at its latest, of the second at its earliest.
    const auto latest = std::tuple{first.year(), first.month() == 0 ? 12 : first.month(),
                                   first.day() == 0 ? 31 : first.day()};
    const auto earliest = std::tuple{second.year(), second.month() == 0 ? 1 : second.month(),
                                     second.day() == 0 ? 1 : second.day()};
    return latest < earliest;
}

}  // namespace dialograph
