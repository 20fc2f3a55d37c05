// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/ontology_page_words.hpp"

#include <cstddef>

namespace dialograph {

Markup in_languages(const Words& words, std::string_view tag) {
    Markup out;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const Markup::Attribute language{"lang", page_languages[i]};
        // The blank parts the texts where all are shown: in print, and without a style sheet.
        out += Markup::element(tag, {{"class", "in"}, language}, Markup::text(words[i])) +
               Markup::text(i + 1 < words.size() ? " " : "");
    }
    return out;
}

Words words_of(const OntologySubject& subject, std::string_view predicate) {
    Words words;
    for (std::size_t i = 0; i < words.size(); ++i) {
        words[i] = subject.text(predicate, page_languages[i]);
    }
    return words;
}

}  // namespace dialograph
