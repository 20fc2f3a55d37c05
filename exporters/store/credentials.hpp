// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file credentials.hpp Who asks a store, and the secret that proves it, which is never shown.

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace dialograph {

/// How a client says who it is (RFC 7617, RFC 7616, RFC 6750).
enum class Authentication : std::uint8_t { none, basic, digest, bearer };

[[nodiscard]] std::string_view name_of(Authentication authentication);

/// Who asks. There is no way to write one out.
struct Credentials {
    Authentication authentication = Authentication::none;
    std::string user;
    /// A password or a token.
    std::string secret;
    /// Whether the way was chosen, so that no store's own takes its place.
    bool is_chosen = false;
};

/// Who asks a store, in the way that is usual there, unless another was chosen or there is a token.
[[nodiscard]] Credentials in_usual_way(Credentials who, Authentication usual);

/// Why a server may have answered 401 to whoever asked, in words for a person.
[[nodiscard]] std::string_view reason_for_refusal(const Credentials& who);

/// Reads a secret from the first line of a file. Throws std::system_error where the file cannot be
/// read, and std::invalid_argument where it holds none; neither tells what is in it.
[[nodiscard]] std::string read_secret(const std::filesystem::path& file);

/// Takes a secret from elsewhere; throws std::invalid_argument where it cannot be one: it is empty,
/// or holds a line end that would forge a header.
/// @param where it is from, for the message
[[nodiscard]] std::string checked_secret(std::string_view secret, const std::string& where);

/// A text that a server has written, with `…` in the place of the secret, in each of the forms in
/// which it goes to a server.
[[nodiscard]] std::string without_secret(std::string text, const Credentials& credentials);

}  // namespace dialograph
