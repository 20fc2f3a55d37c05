// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file shown_text.hpp Texts of others made safe to show to a person.

#include <string>
#include <string_view>

namespace dialograph {

/// A text that does to a terminal nothing but show: control characters become their pictures
/// (U+2400 on), other hidden characters and bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] std::string shown(std::string_view text);

}  // namespace dialograph
