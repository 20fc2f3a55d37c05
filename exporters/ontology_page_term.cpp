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

Markup links(const OntologyFile& file, const std::vector<std::string_view>& names) {
    Markup out;
    for (const std::string_view name : names) {
        out += Markup::element("li", {}, link_to(file, name));
    }
    return names.empty() ? out : Markup::element("ul", {}, out);
}

/// The kinds of property that OWL knows, besides being one.
Markup nature(const OntologyFile& file, const OntologySubject& term) {
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
Markup example(const OntologyFact& fact) {
    return fact.language.empty()
               ? Markup::element(
                     "pre", {},
                     Markup::element("code", {{"translate", "no"}}, Markup::text(fact.value)))
               : Markup::element("p", {{"lang", fact.language}}, Markup::text(fact.value));
}

}  // namespace

Markup link_to(const OntologyFile& file, std::string_view name) {
    const OntologySubject* const term = file.find(name);
    const bool is_own = term != nullptr && term->is_own();
    const std::string target = is_own ? "#" + std::string(term->local_name()) : file.iri(name);
    return Markup::element("a", {{"href", target}},
                           Markup::element("code", {{"translate", "no"}}, Markup::text(name)));
}

Markup row(const Words& title, const Markup& content) {
    return content.markup().empty()
               ? Markup{}
               : Markup::element("dt", {}, in_languages(title)) + Markup::block("dd", {}, content);
}

Markup term_card(const OntologyFile& file, const OntologySubject& term) {
    Markup rows;
    for (const Relation& relation : relations) {
        rows += row(relation.title, links(file, related(file, term, relation)));
    }
    rows += row(words::nature, nature(file, term));
    rows += row(words::position, Markup::text(term.text("schema:position")));
    Markup examples;
    for (const OntologyFact* const fact : term.all("skos:example")) {
        examples += example(*fact);
    }
    rows += row(words::example, examples);
    const Markup heading = Markup::block("h3", {}, in_languages(words_of(term, "rdfs:label"))) +
                           Markup::block("p", {{"class", "iri"}}, link_to(file, term.name));
    return Markup::block("article", {{"id", term.local_name()}},
                         heading + in_languages(words_of(term, "rdfs:comment"), "p") +
                             Markup::block("dl", {}, rows));
}

}  // namespace dialograph
