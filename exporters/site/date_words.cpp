// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/site/date_words.hpp"

#include <array>
#include <cstddef>
#include <string_view>

namespace dialograph {
namespace {

constexpr std::array<std::string_view, 12> english_months{
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

/// The ending of the ordinal follows the vowels of the numeral's last word.
std::string_view mongolian_ordinal(int month) {
    return month == 1 || month == 4 || month == 9 || month == 11 ? "дүгээр" : "дугаар";
}

std::string in_japanese(const Date& date) {
    std::string words = std::to_string(date.year()) + "年";
    if (date.month() != 0) {
        words += std::to_string(date.month()) + "月";
    }
    if (date.day() != 0) {
        words += std::to_string(date.day()) + "日";
    }
    return words;
}

std::string in_english(const Date& date) {
    std::string words = date.day() == 0 ? "" : std::to_string(date.day()) + ' ';
    if (date.month() != 0) {
        words.append(english_months[static_cast<std::size_t>(date.month()) - 1]).append(" ");
    }
    return words + std::to_string(date.year());
}

std::string in_mongolian(const Date& date) {
    const std::string year = std::to_string(date.year());
    if (date.month() == 0) {
        return year + " он";
    }
    const std::string month = year + " оны " + std::to_string(date.month()) + ' ' +
                              std::string(mongolian_ordinal(date.month()));
    return date.day() == 0 ? month + " сар" : month + " сарын " + std::to_string(date.day());
}

}  // namespace

std::string date_words(const Date& date, SiteLanguage language) {
    switch (language) {
    case SiteLanguage::ja: return in_japanese(date);
    case SiteLanguage::en: return in_english(date);
    case SiteLanguage::mn: return in_mongolian(date);
    }
    return {};
}

Markup date_element(const Date& date, SiteLanguage language) {
    if (!date) {
        return {};
    }
    return Markup::element("time", {{"datetime", date.text().view()}},
                           Markup::text(date_words(date, language)));
}

Markup period(const Date& from, const Date& to, SiteLanguage language) {
    if (!to || from == to) {
        return date_element(from, language);
    }
    const std::string_view dash = language == SiteLanguage::ja ? "〜" : "–";
    return date_element(from, language) + Markup::text(dash) + date_element(to, language);
}

}  // namespace dialograph
