// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file numbers.hpp The numbers that records hold, read from their text.

#include <cstdint>
#include <optional>
#include <string_view>

namespace dialograph {

/// The number that a text spells as XML Schema's decimal (1.1 part 2, 3.3.3), with digits on both
/// sides of a point and without a plus sign.
[[nodiscard]] std::optional<double> decimal_value(std::string_view text);

/// A whole number from 1 on, without leading zeros.
[[nodiscard]] std::optional<std::uint32_t> ordinal_value(std::string_view text);

}  // namespace dialograph
