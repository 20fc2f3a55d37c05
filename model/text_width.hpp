// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file text_width.hpp How wide a text shows in a picture, by a rule that asks no font.
///
/// A picture has to come out the same on every machine, and has to fit whatever font its reader
/// has. So a width is that of a common sans-serif letter, rounded up; what is drawn after it leaves
/// room.

#include <cstddef>
#include <string_view>

namespace dialograph {

/// The width of a text in thousandths of the height of its font. A Japanese character has 1000.
[[nodiscard]] std::size_t text_width(std::string_view text);

}  // namespace dialograph
