// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "cli/language.hpp"

#include "model/diagnostic.hpp"
#include "model/labels.hpp"
#include "model/language_tag.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <string_view>
#include <vector>

namespace dialograph::cli {
namespace {

/// The languages of the names of all things, in the order in which they are met.
std::vector<std::string_view> languages_of_names(const DialogueGraph& graph) {
    std::vector<std::string_view> languages;
    for (const Vertex vertex : boost::make_iterator_range(boost::vertices(graph.graph()))) {
        for (const LocalText& name : names_of(graph, vertex)) {
            if (std::ranges::find(languages, name.language->text()) == languages.end()) {
                languages.push_back(name.language->text());
            }
        }
    }
    return languages;
}

bool is_form_of(std::string_view tag, std::string_view wider) {
    return tag.starts_with(wider) && (tag.size() == wider.size() || tag[wider.size()] == '-');
}

std::string check_tag(const std::string& language) {
    return LanguageTag::parse(language)
               ? std::string{}
               : in_quotes(language) + " is no language tag such as ja, en or mn";
}

}  // namespace

void add_language_option(CLI::App& app, std::string& language) {
    app.add_option("--lang", language,
                   "The language of names, such as ja, en (the default) or mn; English where a "
                   "name has none in it")
        ->check(check_tag)
        ->option_text("LANGUAGE");
}

std::string settle_language(const std::vector<std::string_view>& languages, std::string& language,
                            std::string_view owners) {
    if (language.empty()) {
        return {};
    }
    const LanguageTag tag = LanguageTag::parse(language).value();
    std::string list;
    std::string_view best;
    for (const std::string_view known : languages) {
        list += (list.empty() ? "" : ", ") + std::string(known);
        const bool fits = is_form_of(tag.text(), known) || is_form_of(known, tag.text());
        if (known == tag.text() || (fits && best != tag.text() && known.size() > best.size())) {
            best = known;
        }
    }
    if (best.empty()) {
        return std::string(owners) + " have no names in " + in_quotes(language) + "; they have " +
               list;
    }
    language = best;
    return {};
}

std::string settle_language(const DialogueGraph& graph, std::string& language) {
    return language.empty() ? std::string{}
                            : settle_language(languages_of_names(graph), language, "the records");
}

}  // namespace dialograph::cli
