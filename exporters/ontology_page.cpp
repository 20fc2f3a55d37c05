// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/ontology_page.hpp"

#include "exporters/ontology_page_diagram.hpp"
#include "exporters/ontology_page_term.hpp"
#include "exporters/ontology_page_words.hpp"

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
Html language_buttons() {
    Html out;
    for (const std::string_view language : page_languages) {
        const std::string id = "in-" + std::string(language);
        out +=
            language == "en"
                ? Html::empty(
                      "input",
                      {{"type", "radio"}, {"name", "language"}, {"id", id}, {"checked", "checked"}})
                : Html::empty("input", {{"type", "radio"}, {"name", "language"}, {"id", id}});
    }
    Html labels;
    for (std::size_t i = 0; i < page_languages.size(); ++i) {
        labels += Html::element(
            "label", {{"for", "in-" + std::string(page_languages[i])}, {"lang", page_languages[i]}},
            Html::text(page_language_names[i]));
    }
    return out + Html::block("div", {{"class", "languages"}}, labels);
}

Html head_of(const OntologySubject& ontology) {
    return Html::block(
        "head", {},
        Html::empty("meta", {{"charset", "utf-8"}}) +
            Html::empty("meta", {{"name", "viewport"},
                                 {"content", "width=device-width, initial-scale=1"}}) +
            Html::empty("meta", {{"name", "color-scheme"}, {"content", "light dark"}}) +
            Html::block("title", {}, Html::text(ontology.text("dcterms:title", "en"))) +
            Html::style());
}

/// What the file says of the ontology as a whole.
Html facts_of(const OntologyFile& file, const OntologySubject& ontology) {
    const auto code = [&](std::string_view predicate) {
        return Html::element("code", {{"translate", "no"}}, Html::text(ontology.text(predicate)));
    };
    Html related;
    for (const OntologyFact* const fact : ontology.all("rdfs:seeAlso")) {
        related += Html::element("li", {}, link_to(file, fact->value));
    }
    return Html::block("dl", {},
                       row(words::name_space, code("vann:preferredNamespaceUri")) +
                           row(words::prefix, code("vann:preferredNamespacePrefix")) +
                           row(words::version, link_to(file, ontology.text("owl:versionIRI"))) +
                           row(words::modified, Html::text(ontology.text("dcterms:modified"))) +
                           row(words::licence, link_to(file, ontology.text("dcterms:license"))) +
                           row(words::see_also, Html::element("ul", {}, related)));
}

Html header_of(const OntologyFile& file, const OntologySubject& ontology) {
    return Html::block("header", {},
                       Html::block("h1", {}, in_languages(words_of(ontology, "dcterms:title"))) +
                           in_languages(words_of(ontology, "dcterms:description"), "p") +
                           facts_of(file, ontology));
}

/// Every term with its label, for a quick look.
Html contents_of(const OntologyFile& file) {
    Html out = Html::block("h2", {}, in_languages(words::contents));
    for (const Section& section : sections) {
        Html items;
        for (const OntologySubject* const term : terms_of(file, section)) {
            items +=
                Html::block("li", {},
                            Html::element("a", {{"href", "#" + std::string(term->local_name())}},
                                          in_languages(words_of(*term, "rdfs:label"))));
        }
        out += Html::block("h3", {},
                           Html::element("a", {{"href", "#" + std::string(section.id)}},
                                         in_languages(section.title))) +
               Html::block("ul", {}, items);
    }
    return Html::block("nav", {}, out);
}

Html section_of(std::string_view id, const Words& title, const Html& content) {
    return Html::block("section", {},
                       Html::block("h2", {{"id", id}}, in_languages(title)) + content);
}

Html diagram_of(const OntologyFile& file) {
    const Html legend = Html::block("figcaption", {}, in_languages(words::diagram_legend));
    return section_of("the-diagram", words::diagram,
                      Html::block("figure", {}, ontology_diagram(file) + legend));
}

Html borrowed_of(const OntologyFile& file) {
    Html items;
    for (const OntologySubject& subject : file.subjects) {
        if (!subject.is_own() && file.iri(subject.name) != subject.name) {
            items += Html::block("li", {}, link_to(file, subject.name));
        }
    }
    return section_of("the-borrowed-terms", words::borrowed,
                      in_languages(words::borrowed_use, "p") + Html::block("ul", {}, items));
}

}  // namespace

std::string ontology_page(std::string_view turtle) {
    const OntologyFile file = read_ontology(turtle);
    const OntologySubject& ontology = ontology_of(file);
    Html main = diagram_of(file);
    for (const Section& section : sections) {
        Html cards;
        for (const OntologySubject* const term : terms_of(file, section)) {
            cards += term_card(file, *term);
        }
        main += section_of(section.id, section.title, cards);
    }
    main += borrowed_of(file);
    const Html body = language_buttons() + header_of(file, ontology) + contents_of(file) +
                      Html::block("main", {}, main);
    const Html page = head_of(ontology) + Html::block("body", {}, body);
    return "<!DOCTYPE html>\n" + Html::block("html", {{"lang", "en"}}, page).markup();
}

}  // namespace dialograph
