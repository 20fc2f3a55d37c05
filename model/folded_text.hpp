// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file folded_text.hpp Texts compared as a person would: without regard to case, width or the way
/// in which they were typed.

#include <cstddef>
#include <string>
#include <string_view>

namespace dialograph {

/// A text in the form in which texts that read the same are the same: normalised for compatibility,
/// its case folded (Unicode's NFKC_Casefold), blanks single and none at the ends. Text that is not
/// UTF-8 stays as it is.
[[nodiscard]] std::string folded(std::string_view text);

/// The fewest characters to insert, delete, exchange or swap with their neighbour to make one text
/// of the other.
[[nodiscard]] std::size_t edit_distance(std::string_view a, std::string_view b);

}  // namespace dialograph
