// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/ontology_page.hpp"

#include "exporters/ontology_page_diagram.hpp"
#include "exporters/ontology_page_term.hpp"
#include "exporters/ontology_page_words.hpp"
#include "exporters/page_tokens.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <vector>

namespace dialograph {
namespace {

/// A part of the page: those of our terms that are of a type.
struct Section {
    std::string_view id;
    Words title;
    std::string_view type;
};

constexpr std::array sections{
    Section{"the-classes", words::classes, "owl:Class"},
    Section{"the-object-properties", words::object_properties, "owl:ObjectProperty"},
    Section{"the-data-properties", words::data_properties, "owl:DatatypeProperty"},
    Section{"the-concepts", words::concepts, "owl:NamedIndividual"},
};

std::vector<const OntologySubject*> terms_of(const OntologyFile& file, const Section& section) {
    std::vector<const OntologySubject*> terms;
    for (const OntologySubject& subject : file.subjects) {
        if (subject.is_own() && subject.is_a(section.type)) {
            terms.push_back(&subject);
        }
    }
    return terms;
}

const OntologySubject& ontology_of(const OntologyFile& file) {
    const auto found = std::ranges::find_if(
        file.subjects, [](const OntologySubject& subject) { return subject.is_a("owl:Ontology"); });
    if (found == file.subjects.end()) {
        throw std::runtime_error("the file describes no ontology");
    }
    return *found;
}

/// The switch: radio buttons, whose state the style sheet sees, and their labels. No script is
/// needed; without a style sheet all languages are there.
Markup language_buttons() {
    Markup out;
    for (const std::string_view language : page_languages) {
        const std::string id = "in-" + std::string(language);
        out +=
            language == "en"
                ? Markup::empty(
                      "input",
                      {{"type", "radio"}, {"name", "language"}, {"id", id}, {"checked", "checked"}})
                : Markup::empty("input", {{"type", "radio"}, {"name", "language"}, {"id", id}});
    }
    Markup labels;
    for (std::size_t i = 0; i < page_languages.size(); ++i) {
        labels += Markup::element(
            "label", {{"for", "in-" + std::string(page_languages[i])}, {"lang", page_languages[i]}},
            Markup::text(page_language_names[i]));
    }
    return out + Markup::block("div", {{"class", "languages"}}, labels);
}

Markup head_of(const OntologySubject& ontology) {
    return Markup::block(
        "head", {},
        Markup::empty("meta", {{"charset", "utf-8"}}) +
            Markup::empty("meta", {{"name", "viewport"},
                                   {"content", "width=device-width, initial-scale=1"}}) +
            Markup::empty("meta", {{"name", "color-scheme"}, {"content", "light dark"}}) +
            Markup::block("title", {}, Markup::text(ontology.text("dcterms:title", "en"))) +
            Markup::style(std::string(page_tokens()) + std::string(ontology_page_style())));
}

/// What the file says of the ontology as a whole.
Markup facts_of(const OntologyFile& file, const OntologySubject& ontology) {
    const auto code = [&](std::string_view predicate) {
        return Markup::element("code", {{"translate", "no"}},
                               Markup::text(ontology.text(predicate)));
    };
    Markup related;
    for (const OntologyFact* const fact : ontology.all("rdfs:seeAlso")) {
        related += Markup::element("li", {}, link_to(file, fact->value));
    }
    return Markup::block("dl", {},
                         row(words::name_space, code("vann:preferredNamespaceUri")) +
                             row(words::prefix, code("vann:preferredNamespacePrefix")) +
                             row(words::version, link_to(file, ontology.text("owl:versionIRI"))) +
                             row(words::modified, Markup::text(ontology.text("dcterms:modified"))) +
                             row(words::licence, link_to(file, ontology.text("dcterms:license"))) +
                             row(words::see_also, Markup::element("ul", {}, related)));
}

Markup header_of(const OntologyFile& file, const OntologySubject& ontology) {
    return Markup::block(
        "header", {},
        Markup::block("h1", {}, in_languages(words_of(ontology, "dcterms:title"))) +
            in_languages(words_of(ontology, "dcterms:description"), "p") +
            facts_of(file, ontology));
}

/// Every term with its label, for a quick look.
Markup contents_of(const OntologyFile& file) {
    Markup out = Markup::block("h2", {}, in_languages(words::contents));
    for (const Section& section : sections) {
        Markup items;
        for (const OntologySubject* const term : terms_of(file, section)) {
            items += Markup::block(
                "li", {},
                Markup::element("a", {{"href", "#" + std::string(term->local_name())}},
                                in_languages(words_of(*term, "rdfs:label"))));
        }
        out += Markup::block("h3", {},
                             Markup::element("a", {{"href", "#" + std::string(section.id)}},
                                             in_languages(section.title))) +
               Markup::block("ul", {}, items);
    }
    return Markup::block("nav", {}, out);
}

Markup section_of(std::string_view id, const Words& title, const Markup& content) {
    return Markup::block("section", {},
                         Markup::block("h2", {{"id", id}}, in_languages(title)) + content);
}

Markup diagram_of(const OntologyFile& file) {
    const Markup legend = Markup::block("figcaption", {}, in_languages(words::diagram_legend));
    return section_of("the-diagram", words::diagram,
                      Markup::block("figure", {}, ontology_diagram(file) + legend));
}

Markup borrowed_of(const OntologyFile& file) {
    Markup items;
    for (const OntologySubject& subject : file.subjects) {
        if (!subject.is_own() && file.iri(subject.name) != subject.name) {
            items += Markup::block("li", {}, link_to(file, subject.name));
        }
    }
    return section_of("the-borrowed-terms", words::borrowed,
                      in_languages(words::borrowed_use, "p") + Markup::block("ul", {}, items));
}

}  // namespace

std::string ontology_page(std::string_view turtle) {
    const OntologyFile file = read_ontology(turtle);
    const OntologySubject& ontology = ontology_of(file);
    Markup main = diagram_of(file);
    for (const Section& section : sections) {
        Markup cards;
        for (const OntologySubject* const term : terms_of(file, section)) {
            cards += term_card(file, *term);
        }
        main += section_of(section.id, section.title, cards);
    }
    main += borrowed_of(file);
    const Markup body = language_buttons() + header_of(file, ontology) + contents_of(file) +
                        Markup::block("main", {}, main);
    const Markup page = head_of(ontology) + Markup::block("body", {}, body);
    return "<!DOCTYPE html>\n" + Markup::block("html", {{"lang", "en"}}, page).markup();
}

}  // namespace dialograph
