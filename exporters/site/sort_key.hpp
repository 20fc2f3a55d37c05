// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file sort_key.hpp The order and the initial letters of names in several scripts.

#include <cstdint>
#include <string>
#include <string_view>

namespace dialograph {

/// A key that sorts as readers expect: without regard to case and width, katakana as hiragana, and
/// leading quotes and blanks passed over. Han characters sort by their code.
[[nodiscard]] std::string sort_key(std::string_view text);

/// The scripts by which names are grouped, in the order of the groups.
enum class Script : std::uint8_t { digits, latin, cyrillic, kana, han, other };

/// Where a name stands in an index: its script, and the letter or the row of kana.
struct Initial {
    Script script = Script::other;
    /// In UTF-8; empty for the scripts that are one group each.
    std::string letter;

    // NOLINTNEXTLINE(*-use-nullptr, *-implicit-bool-conversion): an alarm about what the compiler
    // makes of it
    friend auto operator<=>(const Initial&, const Initial&) = default;
};

/// The group of a name.
/// @param key its `sort_key`
[[nodiscard]] Initial initial_of(std::string_view key);

}  // namespace dialograph
