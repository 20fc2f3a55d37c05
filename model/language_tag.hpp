// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file language_tag.hpp A language tag that is well-formed, in its recommended case.

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace dialograph {

/// A well-formed BCP 47 language tag (RFC 5646, 2.1), in the case that 2.1.1 recommends.
///
/// Two tags that differ in case alone become equal: `ja-latn` is `ja-Latn`. Whether a subtag is
/// registered is asked by `is_known` alone.
class LanguageTag {
public:
    /// Reads a tag; nothing where the text is not well-formed.
    [[nodiscard]] static std::optional<LanguageTag> parse(std::string_view text);

    [[nodiscard]] std::string_view text() const { return text_; }

    /// Whether a first subtag of two letters is a language of ISO 639-1. Three letters, of which
    /// there are thousands, and private tags count as known.
    [[nodiscard]] bool is_known() const;

    friend auto operator<=>(const LanguageTag&, const LanguageTag&) = default;

private:
    explicit LanguageTag(std::string text) : text_(std::move(text)) {}

    std::string text_;
};

}  // namespace dialograph
