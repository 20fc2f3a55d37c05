// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file slug.hpp The shape of an id: a word or words of ASCII letters and digits joined by
/// hyphens.

#include <cstddef>
#include <string_view>

namespace dialograph {

/// The longest id: file systems allow names of 255 bytes, and an extension has to fit.
inline constexpr std::size_t longest_slug = 200;

/// Whether a text is an id: `[a-z0-9]+(-[a-z0-9]+)*`, at most `longest_slug` characters.
///
/// Every character of an id is unreserved in IRIs, so that an id needs no escape in one.
[[nodiscard]] constexpr bool is_slug(std::string_view text) {
    if (text.empty() || text.size() > longest_slug) {
        return false;
    }
    bool after_hyphen = true;
    for (const char c : text) {
        const bool word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (!word && (c != '-' || after_hyphen)) {
            return false;
        }
        after_hyphen = !word;
    }
    return !after_hyphen;
}

}  // namespace dialograph
