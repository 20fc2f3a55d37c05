// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/diff/difference_words.hpp"

#include "exporters/diff/term_words.hpp"
#include "exporters/ontology_page_file.hpp"
#include "ontology/documents.hpp"

#include <algorithm>
#include <array>

namespace dialograph {
namespace {

using term_words::TermWords;

struct KindWords {
    std::string_view kind;
    Words words;
};

constexpr std::array words_for_kinds{
    KindWords{"dataset", {"データセット", "data set", "өгөгдлийн багц"}},
    KindWords{"publisher", {"公開者", "publisher", "нийтлэгч"}},
    KindWords{"contact", {"問い合わせ先", "contact", "холбоо барих"}},
    KindWords{"export", {"出力", "export", "экспорт"}},
    KindWords{"software", {"プログラム", "program", "програм"}},
    KindWords{"series", {"対話シリーズ", "series", "цуврал"}},
    KindWords{"session", {"会合", "session", "уулзалт"}},
    KindWords{"agenda", {"議題", "agenda item", "хэлэлцсэн асуудал"}},
    KindWords{"agreement", {"合意", "agreement", "тохиролцоо"}},
    KindWords{"event", {"行事", "event", "үйл явдал"}},
    KindWords{"topic", {"主題", "topic", "сэдэв"}},
    KindWords{"scheme", {"主題の一覧", "list of topics", "сэдвийн жагсаалт"}},
    KindWords{"place", {"場所", "place", "газар"}},
    KindWords{"organisation", {"機関", "organisation", "байгууллага"}},
    KindWords{"source", {"出典", "source", "эх сурвалж"}},
};

/// What our ontology calls one of its own terms; empty where it has no such term.
std::string word_of_ontology(std::string_view iri, std::string_view language) {
    if (!iri.starts_with(dlg::ns.iri)) {
        return {};
    }
    static const OntologyFile ontology = read_ontology(ontology_document());
    const std::string name = "dlg:" + std::string(iri.substr(dlg::ns.iri.size()));
    const OntologySubject* const subject = ontology.find(name);
    return subject == nullptr
               ? std::string{}
               : std::string(in_language(words_of(*subject, "rdfs:label"), language));
}

constexpr auto text_of = [](const TermWords& row) { return row.term.text(); };

/// The words of a table for a term, those for a kind of things before those for all; null where
/// there are none.
template <std::size_t Size>
const Words* words_in(const std::array<TermWords, Size>& rows, std::string_view iri,
                      std::string_view kind) {
    const Words* words = nullptr;
    for (const TermWords& row : rows) {
        if (row.term.text() == iri && (row.kind.empty() || row.kind == kind)) {
            words = words == nullptr || !row.kind.empty() ? &row.words : words;
        }
    }
    return words;
}

}  // namespace

std::string_view in_language(const Words& words, std::string_view language) {
    const auto found = std::ranges::find(page_languages, language);
    return words[found == page_languages.end()
                     ? 1U
                     : static_cast<std::size_t>(found - page_languages.begin())];
}

std::size_t rank_of_property(std::string_view iri) {
    const auto found = std::ranges::find(term_words::properties, iri, text_of);
    return static_cast<std::size_t>(found - term_words::properties.begin());
}

std::string known_word(std::string_view iri, std::string_view language, std::string_view kind) {
    const Words* words = words_in(term_words::properties, iri, kind);
    words = words != nullptr ? words : words_in(term_words::values, iri, kind);
    return words != nullptr ? std::string(in_language(*words, language))
                            : word_of_ontology(iri, language);
}

std::string word_for_term(std::string_view iri, std::string_view language, std::string_view kind) {
    std::string word = known_word(iri, language, kind);
    const std::size_t last = iri.find_last_of("/#:");
    return !word.empty()            ? word
           : last + 1 >= iri.size() ? std::string(iri)
                                    : std::string(iri.substr(last + 1));
}

std::string_view word_for_kind(std::string_view kind, std::string_view language) {
    const auto found = std::ranges::find(words_for_kinds, kind, &KindWords::kind);
    return found == words_for_kinds.end() ? std::string_view{}
                                          : in_language(found->words, language);
}

}  // namespace dialograph
