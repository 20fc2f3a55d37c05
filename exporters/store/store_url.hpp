// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file store_url.hpp The address of a triple store, without secrets in it.

#include <string>
#include <string_view>

namespace dialograph {

/// An http or https URL. It has no user, no query and no fragment.
class StoreUrl {
public:
    /// Takes a text; throws std::invalid_argument with a sentence that says what is wrong with it.
    /// The sentence repeats no part of what may hold a password.
    [[nodiscard]] static StoreUrl parse(std::string_view text);

    /// The URL without a slash at its end.
    [[nodiscard]] const std::string& text() const { return text_; }
    /// Scheme, host and port, in lower case and with the port that the scheme stands for.
    [[nodiscard]] const std::string& origin() const { return origin_; }
    [[nodiscard]] bool is_encrypted() const { return origin_.starts_with("https:"); }
    /// Whether the host is this machine.
    [[nodiscard]] bool is_loopback() const;

    /// The URL of a path behind this one; the whole URL where the path is one.
    [[nodiscard]] std::string at(std::string_view path) const;

private:
    StoreUrl(std::string text, std::string origin)
        : text_(std::move(text)), origin_(std::move(origin)) {}

    std::string text_;
    std::string origin_;
};

/// The scheme, host and port of a URL, without the user that it may name; empty where it is no http
/// or https URL.
[[nodiscard]] std::string origin_of(std::string_view url);

/// Whether a URL names a user, and perhaps a password.
[[nodiscard]] bool names_user(std::string_view url);

}  // namespace dialograph
