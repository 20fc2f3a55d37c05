// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/diff/label_book.hpp"

#include "exporters/diff/statement_line.hpp"
#include "ontology/vocabulary.hpp"

#include <algorithm>
#include <array>

namespace dialograph {
namespace {

constexpr std::size_t statements_a_step = 4096;

/// The predicates of labels, the best first.
constexpr std::array label_predicates{skos::pref_label, rdfs::label, dcterms::title,
                                      foaf::name,       vcard::fn,   schema::name};

/// The rank of a predicate from 1 on, the best first; 0 for one of no label.
std::size_t rank_of(std::string_view predicate) {
    const std::string_view iri = iri_of(predicate);
    const auto found = std::ranges::find(label_predicates, iri, &Iri::text);
    return found == label_predicates.end()
               ? 0
               : static_cast<std::size_t>(found - label_predicates.begin()) + 1;
}

void add_label(LabelEntry& entry, const LineTerms& terms) {
    const std::size_t rank = rank_of(terms.predicate);
    if (entry.rank != 0 && entry.rank < rank) {
        return;
    }
    if (rank != entry.rank) {
        entry.labels.clear();
        entry.rank = rank;
    }
    LineTerm text = read_term(terms.object);
    entry.labels.push_back({std::string(text.language), std::move(text.text)});
}

const Label* in_language(const std::vector<Label>& labels, std::string_view language) {
    const auto exact = std::ranges::find(labels, language, &Label::language);
    return exact == labels.end() ? nullptr : &*exact;
}

}  // namespace

bool is_label(const LineTerms& terms) {
    return terms.object.front() == '"' && rank_of(terms.predicate) != 0;
}

LabelEntry& LabelBook::see(std::string_view iri, bool LabelEntry::*side) {
    auto found = entries_.find(iri);
    if (found == entries_.end()) {
        found = entries_.emplace(iri, LabelEntry{}).first;
    }
    found->second.*side = true;
    return found->second;
}

void LabelBook::add(const LineTerms& label, bool LabelEntry::*side) {
    LabelEntry& entry = see(label.subject.substr(1, label.subject.size() - 2), side);
    const bool is_new = side == &LabelEntry::after;
    if (is_new || !entry.has_new_labels) {
        entry.has_new_labels = is_new;
        add_label(entry, label);
    }
}

const LabelEntry* LabelBook::find(std::string_view iri) const {
    const auto found = entries_.find(iri);
    return found == entries_.end() ? nullptr : &found->second;
}

std::string_view LabelBook::label(std::string_view iri, std::string_view language) const {
    const LabelEntry* const entry = find(iri);
    if (entry == nullptr || entry->labels.empty()) {
        return {};
    }
    for (const std::string_view wanted : {language, std::string_view("en")}) {
        if (const Label* const label = in_language(entry->labels, wanted)) {
            return label->text;
        }
    }
    return entry->labels.front().text;
}

void add_label_languages(const SortedStatements& side, std::set<std::string>& languages,
                         const Step& step) {
    auto cursor = side.read(Graphs::left_out);
    std::size_t count = 0;
    for (std::string_view line; cursor.next(line); ++count) {
        const LineTerms terms = terms_of(line);
        if (is_label(terms)) {
            languages.emplace(read_term(terms.object).language);
        }
        if (count % statements_a_step == 0 && step) {
            step();
        }
    }
    languages.erase("");
}

}  // namespace dialograph
