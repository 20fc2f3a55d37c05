// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file sha256.hpp The SHA-256 of bytes (FIPS 180-4), by which a reader knows that they are whole.

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace dialograph {

/// A SHA-256 in as many bytes as it has.
class Digest {
public:
    Digest() = default;
    /// Reads 64 hexadecimal digits in lower case; nothing where it is something else.
    [[nodiscard]] static std::optional<Digest> parse(std::string_view text);

    /// The same digits.
    [[nodiscard]] std::string text() const;

    friend bool operator==(const Digest&, const Digest&) = default;

private:
    friend class Sha256;

    std::array<std::uint8_t, 32> bytes_{};
};

/// Takes bytes in pieces and says what their SHA-256 is.
class Sha256 {
public:
    Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;
    Sha256(Sha256&& other) noexcept;
    Sha256& operator=(Sha256&& other) noexcept;
    ~Sha256();

    void update(std::string_view bytes);

    /// The digest of all that was taken; then it starts anew.
    [[nodiscard]] Digest finish();
    /// The same in lower-case hexadecimal digits.
    [[nodiscard]] std::string digest() { return finish().text(); }

private:
    struct State;

    std::unique_ptr<State> state_;
};

/// The digest of a text.
[[nodiscard]] std::string sha256_of(std::string_view bytes);

}  // namespace dialograph
