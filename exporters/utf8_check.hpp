// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file utf8_check.hpp Whether bytes that come one by one are UTF-8 (RFC 3629, 4).

namespace dialograph {

/// Knows of the bytes that it was given what the next one may be.
class Utf8Check {
public:
    /// Takes the next byte.
    /// @return whether it may stand there; if not, nothing more is to be taken
    [[nodiscard]] bool take(unsigned char byte) {
        return (byte < 0x80 && continuations_ == 0) || take_of_several(byte);
    }

    /// Whether the character of the last byte has more bytes to come.
    [[nodiscard]] bool is_within_character() const { return continuations_ > 0; }

private:
    [[nodiscard]] bool take_of_several(unsigned char byte);

    /// Continuation bytes that the character still needs, and what the next may be.
    unsigned continuations_ = 0;
    unsigned char least_ = 0x80;
    unsigned char most_ = 0xBF;
};

}  // namespace dialograph
