// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/labels.hpp"

#include <algorithm>

namespace dialograph {
namespace {

template <class Record>
std::span<const LocalText> names_in(const DialogueGraph& graph, Vertex vertex,
                                    Texts Record::*names) {
    const auto* const record = find_record<Record>(graph.dataset(), graph.graph()[vertex].number);
    if (record == nullptr) {
        return {};
    }
    return record->*names;
}

/// Whether a tag is of a language or of a form of it, as `ja-Latn` is of `ja`.
bool is_form_of(std::string_view tag, std::string_view language) {
    return tag.starts_with(language) &&
           (tag.size() == language.size() || tag[language.size()] == '-');
}

}  // namespace

std::span<const LocalText> names_of(const DialogueGraph& graph, Vertex vertex) {
    switch (graph.graph()[vertex].kind) {
    case EntityKind::series: return names_in(graph, vertex, &Series::name);
    case EntityKind::session: return names_in(graph, vertex, &Session::title);
    case EntityKind::topic: return names_in(graph, vertex, &Topic::label);
    case EntityKind::agreement: return names_in(graph, vertex, &Agreement::title);
    case EntityKind::event: return names_in(graph, vertex, &Event::name);
    case EntityKind::place: return names_in(graph, vertex, &Place::name);
    case EntityKind::organisation: return names_in(graph, vertex, &Organisation::name);
    case EntityKind::source: return names_in(graph, vertex, &Source::title);
    }
    return {};
}

const LocalText* text_for(std::span<const LocalText> texts, std::string_view language) {
    const auto exact = [&](std::string_view tag) {
        return std::ranges::find(texts, tag, [](const LocalText& t) { return t.language->text(); });
    };
    auto found = exact(language);
    if (found == texts.end()) {
        found = std::ranges::find_if(texts, [&](const LocalText& text) {
            const std::string_view tag = text.language->text();
            return is_form_of(tag, language) || is_form_of(language, tag);
        });
    }
    if (found == texts.end()) {
        found = exact("en");
    }
    if (found == texts.end()) {
        found = texts.begin();
    }
    return found == texts.end() ? nullptr : &*found;
}

std::string_view label_of(const DialogueGraph& graph, Vertex vertex, std::string_view language) {
    const LocalText* const text = text_for(names_of(graph, vertex), language);
    return text == nullptr ? graph.graph()[vertex].id : text->text;
}

}  // namespace dialograph
