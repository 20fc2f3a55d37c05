// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/questions/period.hpp"

#include <array>
#include <cstdio>

namespace dialograph {
namespace {

constexpr std::string_view dots = "..";

/// The date of a year between 1 and 9999.
Date year_date(int year) {
    std::array<char, 5> text{};
    std::snprintf(text.data(), text.size(), "%04d", year);
    return Date::parse(text.data()).value_or(Date{});
}

/// Reads a date into an end; an empty text leaves the end open.
bool read_end(std::string_view text, Date& end) {
    const auto date = Date::parse(text);
    end = date.value_or(Date{});
    return text.empty() || date.has_value();
}

}  // namespace

std::optional<Period> Period::parse(std::string_view text) {
    const std::size_t middle = text.find(dots);
    const bool single = middle == std::string_view::npos;
    Period period;
    if (!read_end(text.substr(0, middle), period.from) ||
        !read_end(single ? text : text.substr(middle + dots.size()), period.to) ||
        (!period.from && !period.to)) {
        return std::nullopt;
    }
    if (period.from && period.to && surely_before(period.to, period.from)) {
        return std::nullopt;
    }
    return period;
}

Period Period::years(int from, int to) {
    return {year_date(from), year_date(to)};
}

bool Period::contains(const Date& start, const Date& end) const {
    if (!start) {
        return !from && !to;
    }
    return !(from && surely_before(end ? end : start, from)) && !(to && surely_before(to, start));
}

std::string Period::text() const {
    const auto word = [](const Date& date) {
        return date ? std::string(date.text().view()) : std::string{};
    };
    return from == to ? word(from) : word(from) + std::string(dots) + word(to);
}

}  // namespace dialograph
