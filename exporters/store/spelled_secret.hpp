// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file spelled_secret.hpp A secret in whichever way a server spells it when it repeats it.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace dialograph {

/// Finds a secret in a text, each of its bytes as it is, as in a URL or a form (`%2F`, `+`), in
/// JSON (`\"`, `\u0022`) or on a page (`&quot;`, `&#34;`).
class SpelledSecret {
public:
    explicit SpelledSecret(std::string_view secret);

    /// Puts `…` in its place, wherever it stands.
    [[nodiscard]] std::string taken_out_of(std::string_view text) const;

private:
    /// How long it is at the beginning of a text; 0 where it is not there.
    [[nodiscard]] std::size_t length_at(std::string_view text) const;

    /// The spellings of each byte.
    std::vector<std::vector<std::string>> bytes_;
};

}  // namespace dialograph
