// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file chosen_text.hpp One of the texts of a thing, for readers of a language.

#include "exporters/site/site_language.hpp"
#include "model/metadata.hpp"
#include "model/records.hpp"

#include <span>
#include <string>
#include <string_view>

namespace dialograph {

/// A text and its language.
struct ChosenText {
    std::string_view text;
    /// A tag, or empty where the text has no language.
    std::string_view language;
};

/// The text in the language of the readers; else the one that they can read best; empty where there
/// is none.
[[nodiscard]] ChosenText choose(std::span<const LocalText> texts, SiteLanguage readers);
[[nodiscard]] ChosenText choose(std::span<const MetadataText> texts, SiteLanguage readers);

/// Whether a tag is of the language: `ja-Latn` is Japanese.
[[nodiscard]] bool is_in(std::string_view tag, SiteLanguage language);

/// The name of a tag's language for readers, such as `Japanese (Latn)`; a tag that the site has no
/// name for stands as it is.
[[nodiscard]] std::string language_name(std::string_view tag, SiteLanguage readers);

/// The text as a piece of a line. Its language is told to machines where it is not that of the
/// page, and to readers where it is another language; whatever direction it has stays inside.
[[nodiscard]] Markup inline_text(const ChosenText& chosen, SiteLanguage readers);

/// The text as a paragraph, likewise; nothing where it is empty.
[[nodiscard]] Markup paragraph(const ChosenText& chosen, SiteLanguage readers);

}  // namespace dialograph
