// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file difference_words.hpp Words for properties, kinds and changes, in three languages.

#include "exporters/ontology_page_words.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace dialograph {

/// Where a property stands among those of its entity.
[[nodiscard]] std::size_t rank_of_property(std::string_view iri);

/// What a person calls a property or another term of a vocabulary; empty where there is no word.
/// @param kind of the things of which it is said, as in `NamedThing`
[[nodiscard]] std::string known_word(std::string_view iri, std::string_view language,
                                     std::string_view kind = {});

/// The same, and the end of the IRI where there is no word.
[[nodiscard]] std::string word_for_term(std::string_view iri, std::string_view language,
                                        std::string_view kind = {});

/// A word for a kind of thing, as in `NamedThing`; empty where there is none.
[[nodiscard]] std::string_view word_for_kind(std::string_view kind, std::string_view language);

/// Of words in three languages those of one; English for any other language.
[[nodiscard]] std::string_view in_language(const Words& words, std::string_view language);

namespace difference_words {

inline constexpr Words added{"追加", "Added", "Нэмсэн"};
inline constexpr Words changed{"変更", "Changed", "Өөрчилсөн"};
inline constexpr Words removed{"削除", "Removed", "Хассан"};

}  // namespace difference_words

}  // namespace dialograph
