// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file count_text.hpp A number of things, in words.

#include <cstddef>
#include <string>
#include <string_view>

namespace dialograph {

/// `1 graph`, `2 graphs`.
/// @param noun in the singular
/// @param ending of the plural
[[nodiscard]] inline std::string count_text(std::size_t count, std::string_view noun,
                                            std::string_view ending = "s") {
    return std::to_string(count).append(1, ' ').append(noun).append(count == 1 ? "" : ending);
}

}  // namespace dialograph
