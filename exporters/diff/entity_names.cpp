// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/diff/entity_names.hpp"

#include "exporters/diff/difference_words.hpp"
#include "model/unicode.hpp"
#include "ontology/named_thing.hpp"
#include "ontology/vocabulary.hpp"

#include <cstdio>

namespace dialograph {
namespace {

/// A text on one line, with nothing in it that a terminal would obey.
std::string on_one_line(std::string_view text) {
    std::string shown;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '\n') {
            shown += " ⏎ ";
        } else if (byte < 0x20 || byte == 0x7F) {
            shown += byte == 0x7F ? "\u2421"
                                  : std::string{'\xE2', '\x90', static_cast<char>(0x80 + byte)};
        } else {
            shown += c;
        }
    }
    return shown;
}

/// The id by which a person knows a thing; empty where the data have one thing of the kind, as they
/// have one list of topics.
std::string_view id_of(const EntityChange& change) {
    return change.kind == "scheme" ? std::string_view{} : change.id;
}

}  // namespace

std::string EntityNames::heading(const EntityChange& change) const {
    if (change.kind.empty()) {
        const std::string_view label = labels_.label(change.iri, language_);
        return "<" + on_one_line(change.iri) + ">" +
               (label.empty() ? std::string{} : ": " + on_one_line(label));
    }
    const std::string kind(word_for_kind(change.kind, language_));
    if (change.kind == "agenda") {
        return kind + ": " + thing(change.iri);
    }
    const std::string_view id = id_of(change);
    const std::string_view label = labels_.label(change.iri, language_);
    return kind + (id.empty() ? "" : " " + std::string(id)) +
           (label.empty() ? std::string{} : ": " + on_one_line(label));
}

std::string EntityNames::name(const EntityChange& change) const {
    const std::string_view id = id_of(change);
    if (change.kind == "session" || (id.empty() && !change.kind.empty())) {
        return std::string(id);
    }
    const bool has_label = !labels_.label(change.iri, language_).empty();
    return has_label || change.kind.empty() ? thing(change.iri) : std::string(id);
}

std::string EntityNames::thing(std::string_view iri) const {
    if (const std::string_view label = labels_.label(iri, language_); !label.empty()) {
        return on_one_line(label);
    }
    const auto named = thing_named(iri);
    if (named && named->kind == "agenda") {
        return thing(named->topic());
    }
    if (named) {
        const std::string kind(word_for_kind(named->kind, language_));
        return named->id.empty() ? kind : kind + " " + std::string(named->id);
    }
    for (const Namespace* const name_space : vocabulary_namespaces) {
        if (iri.starts_with(name_space->iri)) {
            return word_for_term(iri, language_);
        }
    }
    return "<" + on_one_line(iri) + ">";
}

std::string EntityNames::value(const ChangedValue& value) const {
    if (value.is_iri) {
        return thing(value.text);
    }
    return value.datatype.empty() ? "\"" + on_one_line(value.text) + "\"" : on_one_line(value.text);
}

}  // namespace dialograph
