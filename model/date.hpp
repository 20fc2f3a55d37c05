// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file date.hpp A calendar date known to the year, the month or the day, and never padded.

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace dialograph {

/// A date with the precision in which it is known, in the proleptic Gregorian calendar.
///
/// Its text is that of XML Schema 1.1 part 2: `2011` (xsd:gYear, 3.3.11), `2021-12`
/// (xsd:gYearMonth, 3.3.10) or `2011-12-08` (xsd:date, 3.3.9), in the years 0001 to 9999.
class Date {
public:
    enum class Precision : std::uint8_t { unknown, year, month, day };

    /// The text of a date, held in place.
    struct Text {
        std::array<char, 10> characters;
        std::uint8_t size;

        [[nodiscard]] std::string_view view() const { return {characters.data(), size}; }
    };

    /// No date: an empty cell.
    constexpr Date() = default;

    /// Reads a date; nothing for other text and for days that no calendar has.
    [[nodiscard]] static std::optional<Date> parse(std::string_view text);

    [[nodiscard]] Precision precision() const;
    [[nodiscard]] int year() const { return year_; }
    /// 1 to 12, or 0 where the month is not known.
    [[nodiscard]] int month() const { return month_; }
    /// 1 to 31, or 0 where the day is not known.
    [[nodiscard]] int day() const { return day_; }
    [[nodiscard]] explicit operator bool() const { return year_ != 0; }
    [[nodiscard]] Text text() const;

    friend bool operator==(const Date&, const Date&) = default;

private:
    std::uint16_t year_ = 0;
    std::uint8_t month_ = 0;
    std::uint8_t day_ = 0;
};

/// Whether every day that `first` can mean lies before every day that `second` can mean.
[[nodiscard]] bool surely_before(const Date& first, const Date& second);

}  // namespace dialograph
