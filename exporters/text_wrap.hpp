// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file text_wrap.hpp Breaks a text into lines of a width.

#include "model/unicode.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace dialograph {

/// Tells the width of a text, of which that of each of its characters is a part.
using WidthRule = std::size_t (*)(std::string_view text);

/// The lines of a text, none wider than a width where that is possible. Breaks stand where the
/// text has line breaks, at blanks, which are passed over there, and between characters of two
/// columns, as Japanese has it: no line begins with a mark that closes, none ends with one that
/// opens. A word wider than a line is cut. Nothing but blanks at a break gets lost.
/// @param width as the rule counts it; in the columns of a terminal if no other rule is asked for
[[nodiscard]] std::vector<std::string_view> wrap(std::string_view text, std::size_t width,
                                                 WidthRule rule = display_width);

}  // namespace dialograph
