// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/site/chosen_text.hpp"

#include "exporters/site/site_words.hpp"
#include "model/labels.hpp"

#include <algorithm>
#include <cstddef>

namespace dialograph {
namespace {

/// How well readers are served by a tag: the less the better. Where there is nothing in their
/// language, English comes first; a form of a language, such as a script, behind the language.
std::size_t rank(std::string_view tag, SiteLanguage readers) {
    const std::size_t form = tag.size() > 2 ? 1 : 0;
    if (is_in(tag, readers)) {
        return form;
    }
    return is_in(tag, SiteLanguage::en) ? 2 + form : 4;
}

/// Where a text is not in the language of the page, its language for readers.
Markup language_note(const ChosenText& chosen, SiteLanguage readers) {
    if (chosen.language.empty() || is_in(chosen.language, readers)) {
        return {};
    }
    return Markup::text(" ") +
           Markup::element("span", {{"class", "in-language"}},
                           Markup::text(language_name(chosen.language, readers)));
}

Markup with_language(std::string_view tag, const ChosenText& chosen, SiteLanguage readers,
                     const Markup& content) {
    return chosen.language.empty() || chosen.language == tag_of(readers)
               ? Markup::element(tag, {}, content)
               : Markup::element(tag, {{"lang", chosen.language}}, content);
}

}  // namespace

bool is_in(std::string_view tag, SiteLanguage language) {
    const std::string_view wanted = tag_of(language);
    return tag.starts_with(wanted) && (tag.size() == wanted.size() || tag[wanted.size()] == '-');
}

ChosenText choose(std::span<const LocalText> texts, SiteLanguage readers) {
    const LocalText* const text = text_for(texts, tag_of(readers));
    return text == nullptr ? ChosenText{} : ChosenText{text->text, text->language->text()};
}

ChosenText choose(std::span<const MetadataText> texts, SiteLanguage readers) {
    const auto tag = [](const MetadataText& text) {
        return text.language ? text.language->text() : std::string_view{};
    };
    const auto best = std::ranges::min_element(
        texts, {}, [&](const MetadataText& text) { return rank(tag(text), readers); });
    return best == texts.end() ? ChosenText{} : ChosenText{best->text, tag(*best)};
}

std::string language_name(std::string_view tag, SiteLanguage readers) {
    for (const SiteLanguage language : site_languages) {
        if (is_in(tag, language)) {
            std::string name(in(site_words::language_names[index_of(language)], readers));
            if (const std::string_view rest = tag.substr(tag_of(language).size()); !rest.empty()) {
                name.append(" (").append(rest.substr(1)).append(")");
            }
            return name;
        }
    }
    return std::string(tag);
}

Markup inline_text(const ChosenText& chosen, SiteLanguage readers) {
    return with_language("bdi", chosen, readers, Markup::text(chosen.text)) +
           language_note(chosen, readers);
}

Markup paragraph(const ChosenText& chosen, SiteLanguage readers) {
    if (chosen.text.empty()) {
        return {};
    }
    return with_language("p", chosen, readers, Markup::text(chosen.text)) +
           (language_note(chosen, readers).markup().empty()
                ? Markup{}
                : Markup::element("p", {{"class", "note"}}, language_note(chosen, readers)));
}

}  // namespace dialograph
