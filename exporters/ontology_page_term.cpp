// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/ontology_page_term.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace dialograph {
namespace {

/// Which side of a statement a row reads: what the term says, what is said of it, or both where
/// either side says the same.
enum class Side : std::uint8_t { said_by_it, said_of_it, both };

struct Relation {
    std::string_view predicate;
    Side side;
    Words title;
};

constexpr std::array relations{
    Relation{"rdfs:subClassOf", Side::said_by_it, words::super_classes},
    Relation{"rdfs:subClassOf", Side::said_of_it, words::sub_classes},
    Relation{"rdfs:subPropertyOf", Side::said_by_it, words::super_properties},
    Relation{"rdfs:domain", Side::said_by_it, words::domain},
    Relation{"rdfs:range", Side::said_by_it, words::range},
    Relation{"owl:inverseOf", Side::both, words::inverse},
    Relation{"rdfs:domain", Side::said_of_it, words::properties_from},
    Relation{"rdfs:range", Side::said_of_it, words::properties_to},
    Relation{"owl:disjointWith", Side::both, words::disjoint},
    Relation{"skos:inScheme", Side::said_by_it, words::scheme},
    Relation{"skos:hasTopConcept", Side::said_by_it, words::members},
};

std::vector<std::string_view> related(const OntologyFile& file, const OntologySubject& term,
                                      const Relation& relation) {
    std::vector<std::string_view> names;
    if (relation.side != Side::said_of_it) {
        for (const OntologyFact* const fact : term.all(relation.predicate)) {
            names.push_back(fact->value);
        }
    }
    for (const OntologySubject& other : file.subjects) {
        const auto facts = other.all(relation.predicate);
        const bool says_it = std::ranges::any_of(
            facts, [&](const OntologyFact* fact) { return fact->value == term.name; });
        if (relation.side != Side::said_by_it && says_it) {
            names.push_back(other.name);
        }
    }
    return names;
}

Html links(const OntologyFile& file, const std::vector<std::string_view>& names) {
    Html out;
    for (const std::string_view name : names) {
        out += Html::element("li", {}, link_to(file, name));
    }
    return names.empty() ? out : Html::element("ul", {}, out);
}

/// The kinds of property that OWL knows, besides being one.
Html nature(const OntologyFile& file, const OntologySubject& term) {
    std::vector<std::string_view> kinds;
    for (const OntologyFact* const fact : term.all("rdf:type")) {
        if (fact->value.starts_with("owl:") && fact->value.ends_with("Property") &&
            fact->value != "owl:ObjectProperty" && fact->value != "owl:DatatypeProperty") {
            kinds.push_back(fact->value);
        }
    }
    return links(file, kinds);
}

/// Examples are Turtle, or a sentence in a language.
Html example(const OntologyFact& fact) {
    return fact.language.empty()
               ? Html::element("pre", {},
                               Html::element("code", {{"translate", "no"}}, Html::text(fact.value)))
               : Html::element("p", {{"lang", fact.language}}, Html::text(fact.value));
}

}  // namespace

Html link_to(const OntologyFile& file, std::string_view name) {
    const OntologySubject* const term = file.find(name);
    const bool is_own = term != nullptr && term->is_own();
    const std::string target = is_own ? "#" + std::string(term->local_name()) : file.iri(name);
    return Html::element("a", {{"href", target}},
                         Html::element("code", {{"translate", "no"}}, Html::text(name)));
}

Html row(const Words& title, const Html& content) {
    return content.markup().empty()
               ? Html{}
               : Html::element("dt", {}, in_languages(title)) + Html::block("dd", {}, content);
}

Html term_card(const OntologyFile& file, const OntologySubject& term) {
    Html rows;
    for (const Relation& relation : relations) {
        rows += row(relation.title, links(file, related(file, term, relation)));
    }
    rows += row(words::nature, nature(file, term));
    rows += row(words::position, Html::text(term.text("schema:position")));
    Html examples;
    for (const OntologyFact* const fact : term.all("skos:example")) {
        examples += example(*fact);
    }
    rows += row(words::example, examples);
    const Html heading = Html::block("h3", {}, in_languages(words_of(term, "rdfs:label"))) +
                         Html::block("p", {{"class", "iri"}}, link_to(file, term.name));
    return Html::block(
        "article", {{"id", term.local_name()}},
        heading + in_languages(words_of(term, "rdfs:comment"), "p") + Html::block("dl", {}, rows));
}

}  // namespace dialograph
