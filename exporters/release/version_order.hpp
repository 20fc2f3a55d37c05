// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file version_order.hpp Which of two versions comes first.

#include <compare>
#include <string_view>

namespace dialograph {

/// Orders versions by Semantic Versioning 2.0.0, 11, as far as they have its form: `1.9.0` before
/// `1.10.0`, and `2.0.0-rc.1` before `2.0.0`. Beyond it, any count of numbers will do, where those
/// that are missing count as 0; a `v` before the first is passed over; and a version that begins
/// with a year and a hyphen, as `2026-11-23`, is a date, whose hyphens part numbers.
/// Names without numbers have no order, nor have endings that do not begin with a hyphen.
[[nodiscard]] std::partial_ordering compare_versions(std::string_view left, std::string_view right);

}  // namespace dialograph
