// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file replace_all.hpp Puts another text in the place of a part of one, wherever it stands.

#include <string>
#include <string_view>

namespace dialograph {

/// Replaces a part that is not empty; what is put in its place is not looked at again.
inline void replace_all(std::string& text, std::string_view part, std::string_view other) {
    for (std::size_t at = text.find(part); at != std::string::npos;
         at = text.find(part, at + other.size())) {
        text.replace(at, part.size(), other);
    }
}

}  // namespace dialograph
