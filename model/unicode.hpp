// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file unicode.hpp What has to be known of UTF-8 text: whether it is valid, and how wide it
/// shows.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace dialograph {

/// The offset of the first byte that is not part of valid UTF-8 (RFC 3629); `npos` where all is.
[[nodiscard]] std::size_t utf8_fault(std::string_view bytes);

/// Whether all of the bytes are valid UTF-8.
[[nodiscard]] bool is_utf8(std::string_view bytes);

/// The number of characters (code points) in valid UTF-8.
[[nodiscard]] std::size_t character_count(std::string_view text);

/// The first character of a text that is not empty. Bytes that belong to no character come one by
/// one, or with those that would continue them.
[[nodiscard]] std::string_view first_character(std::string_view text);

/// The code point of the first character of a text that is not empty; U+FFFD for bad UTF-8.
[[nodiscard]] char32_t code_point(std::string_view text);

/// The start of a text, of at most so many bytes and without half of a character at its end.
[[nodiscard]] std::string_view first_bytes(std::string_view text, std::size_t most);

/// Puts the character of a code point behind a text, in UTF-8.
void append_character(std::string& out, char32_t code_point);

/// A text as the library utf8proc maps it, such as to a normal form (Unicode Standard Annex 15).
/// @param options a utf8proc_option_t
/// @return nothing for bad UTF-8
[[nodiscard]] std::optional<std::string> mapped(std::string_view text, int options);

/// The columns that a text takes in a terminal, where a Japanese character takes two.
[[nodiscard]] std::size_t display_width(std::string_view text);

}  // namespace dialograph
