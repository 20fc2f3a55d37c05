// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file site_language.hpp The languages in which a site has its pages.

#include "exporters/ontology_page_words.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace dialograph {

/// A language of the site: each page is a file of its own in each of them.
enum class SiteLanguage : std::uint8_t { ja, en, mn };

/// The languages in the order of the switch, which is also that of `Words`.
inline constexpr std::array site_languages{SiteLanguage::ja, SiteLanguage::en, SiteLanguage::mn};

/// The language for readers whose language is not known.
inline constexpr SiteLanguage default_language = SiteLanguage::en;

[[nodiscard]] constexpr std::size_t index_of(SiteLanguage language) {
    return static_cast<std::size_t>(language);
}

/// The language's tag (BCP 47), for `lang` and for paths.
[[nodiscard]] constexpr std::string_view tag_of(SiteLanguage language) {
    return page_languages[index_of(language)];
}

/// The language's name in the language itself.
[[nodiscard]] constexpr std::string_view own_name_of(SiteLanguage language) {
    return page_language_names[index_of(language)];
}

/// The words in a language.
[[nodiscard]] constexpr std::string_view in(const Words& words, SiteLanguage language) {
    return words[index_of(language)];
}

}  // namespace dialograph
