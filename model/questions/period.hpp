// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file period.hpp A stretch of time between two dates, either of which may be left open.

#include "model/date.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace dialograph {

/// A stretch of time, its ends included. An end that is no date leaves it open.
struct Period {
    Date from;
    Date to;

    /// Reads `2011`, `2011..2015`, `2011-09..`, `..2015`; nothing for other text and where the end
    /// lies before the start.
    [[nodiscard]] static std::optional<Period> parse(std::string_view text);

    /// The whole years from one to another.
    [[nodiscard]] static Period years(int from, int to);

    /// Whether something that lasted from a date to another (none: the same day) can have taken
    /// place in it, as far as the dates are known. What has no date took place in no period but the
    /// one that is open at both ends.
    [[nodiscard]] bool contains(const Date& start, const Date& end = {}) const;

    /// As `parse` reads it.
    [[nodiscard]] std::string text() const;

    friend bool operator==(const Period&, const Period&) = default;
};

}  // namespace dialograph
