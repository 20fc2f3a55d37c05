// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file date_words.hpp Dates as the readers of a language write them.

#include "exporters/site/site_language.hpp"
#include "model/date.hpp"

#include <string>

namespace dialograph {

/// A date in words, as precise as it is known: `2011年9月14日`, `14 September 2011`,
/// `2011 оны 9 дүгээр сарын 14`.
[[nodiscard]] std::string date_words(const Date& date, SiteLanguage language);

/// A date for readers and machines; nothing where there is none.
[[nodiscard]] Markup date_element(const Date& date, SiteLanguage language);

/// A time from a date to another, either of which may be missing.
[[nodiscard]] Markup period(const Date& from, const Date& to, SiteLanguage language);

}  // namespace dialograph
