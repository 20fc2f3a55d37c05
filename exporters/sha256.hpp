// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file sha256.hpp The SHA-256 of bytes (FIPS 180-4), by which a reader knows that they are whole.

#include <memory>
#include <string>
#include <string_view>

namespace dialograph {

/// Takes bytes in pieces and says what their SHA-256 is.
class Sha256 {
public:
    Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;
    ~Sha256();

    void update(std::string_view bytes);

    /// The digest of all that was taken, in lower-case hexadecimal digits; then it starts anew.
    [[nodiscard]] std::string digest();

private:
    struct State;

    std::unique_ptr<State> state_;
};

/// The digest of a text.
[[nodiscard]] std::string sha256_of(std::string_view bytes);

}  // namespace dialograph
