// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/ontology_page.hpp"

#include "exporters/markup.hpp"
#include "exporters/ontology_page_file.hpp"
#include "exporters/ontology_page_words.hpp"
#include "model/load.hpp"
#include "ontology/description.hpp"
#include "ontology/documents.hpp"
#include "tests/ontology/statement_lines.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace dialograph {
namespace {

class OntologyPage : public testing::Test {
protected:
    const OntologyFile file = read_ontology(ontology_document());
    const std::string page = ontology_page(ontology_document());

    [[nodiscard]] std::vector<const OntologySubject*> own_terms() const {
        std::vector<const OntologySubject*> terms;
        for (const OntologySubject& subject : file.subjects) {
            if (subject.is_own()) {
                terms.push_back(&subject);
            }
        }
        return terms;
    }

    /// The part of the page between two texts.
    [[nodiscard]] std::string between(const std::string& first, const std::string& last) const {
        const std::size_t start = page.find(first);
        const std::size_t end = page.find(last, start);
        return start == std::string::npos || end == std::string::npos
                   ? std::string{}
                   : page.substr(start, end - start);
    }

    [[nodiscard]] std::string card(const OntologySubject& term) const {
        return between("<article id=\"" + std::string(term.local_name()) + "\">", "</article>");
    }
};

std::size_t count(std::string_view text, std::string_view part) {
    std::size_t number = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
        ++number;
    }
    return number;
}

TEST_F(OntologyPage, HasACardForEachTermInThreeLanguages) {
    EXPECT_GE(own_terms().size(), 29U);
    EXPECT_EQ(count(page, "<article "), own_terms().size());
    for (const OntologySubject* const term : own_terms()) {
        const std::string text = card(*term);
        ASSERT_FALSE(text.empty()) << term->name;
        for (const std::string_view language : page_languages) {
            for (const std::string_view predicate : {"rdfs:label", "rdfs:comment"}) {
                const std::string words = escape_markup(term->text(predicate, language));
                ASSERT_FALSE(words.empty()) << term->name << predicate << language;
                EXPECT_NE(text.find(" lang=\"" + std::string(language) + "\">" + words + "</"),
                          std::string::npos)
                    << words;
            }
        }
        const std::string example = escape_markup(term->text("skos:example"));
        EXPECT_FALSE(example.empty()) << term->name;
        EXPECT_NE(text.find('>' + example + "</"), std::string::npos) << example;
    }
}

TEST_F(OntologyPage, SaysWhatATermSaysOfOthersAndTheyOfIt) {
    const auto has = [&](std::string_view term, const std::string& link) {
        return card(*file.find(term)).find(link) != std::string::npos;
    };
    EXPECT_TRUE(has("dlg:topic", "<a href=\"http://www.w3.org/2004/02/skos/core#Concept\">"));
    EXPECT_TRUE(has("dlg:topic", "<a href=\"#AgendaItem\">"));
    EXPECT_TRUE(has("dlg:AgendaItem", "<a href=\"#topic\">"));
    EXPECT_TRUE(has("dlg:AgendaItem", "<a href=\"#agendaItem\">"));
    EXPECT_TRUE(has("dlg:previousSession", "<a href=\"#nextSession\">"));
    EXPECT_TRUE(has("dlg:nextSession", "<a href=\"#previousSession\">"));
    EXPECT_TRUE(has("dlg:Agreement", "<a href=\"#Memorandum\">"));
    EXPECT_TRUE(has("dlg:agreed", "<a href=\"#outcomes\">"));
}

TEST_F(OntologyPage, DrawsEachClassAndProperty) {
    const std::string diagram = between("<svg ", "</svg>");
    for (const OntologySubject* const term : own_terms()) {
        if (!term->is_a("owl:NamedIndividual")) {
            EXPECT_EQ(count(diagram, "href=\"#" + std::string(term->local_name()) + '"'), 1U)
                << term->name;
        }
    }
}

TEST_F(OntologyPage, LeadsToNothingThatIsNotThere) {
    std::set<std::string> ids;
    for (std::size_t at = page.find(" id=\""); at != std::string::npos;
         at = page.find(" id=\"", at)) {
        at += 5;
        EXPECT_TRUE(ids.insert(page.substr(at, page.find('"', at) - at)).second) << "twice";
    }
    for (std::size_t at = page.find("\"#"); at != std::string::npos; at = page.find("\"#", at)) {
        at += 2;
        EXPECT_TRUE(ids.contains(page.substr(at, page.find('"', at) - at))) << page.substr(at, 30);
    }
    EXPECT_GT(ids.size(), 30U);
}

TEST_F(OntologyPage, LoadsNothingAndRunsNothing) {
    for (const std::string_view part :
         {"<script", "<link", "<img", "<iframe", "<object", "src=", "@import", "javascript:"}) {
        EXPECT_EQ(count(page, part), 0U) << part;
    }
    EXPECT_EQ(count(page, "url("), count(page, "url(#arrow-head)"));
}

/// An example as a line of N-Quads without its graph, its names resolved against the data set.
std::string as_line(const OntologyFile& file, const std::string& base, std::string example) {
    std::string line;
    std::istringstream words(std::move(example));
    for (std::string word; words >> word && word != ".";) {
        const std::size_t type = word.find("^^");
        if (word.starts_with('<')) {
            word.insert(1, base);
        } else if (type != std::string::npos) {
            word = word.substr(0, type + 2) + '<' + file.iri(word.substr(type + 2)) + '>';
        } else if (!word.starts_with('"')) {
            word = '<' + file.iri(word) + '>';
        }
        line += word + ' ';
    }
    return line;
}

class OntologyExamples : public OntologyPage {
protected:
    OntologyExamples() {
        const LoadedRecords loaded = load_records(DIALOGRAPH_SOURCE_DIR "/data/japan-mongolia");
        base = loaded.dataset->metadata.base;
        const Naming naming(base);
        describe(*loaded.graph, naming, said, Provenance::row);
    }

    /// Whether a line of the data set begins so.
    [[nodiscard]] bool is_said(const std::string& start) const {
        return std::ranges::any_of(
            said.lines, [&](const std::string& line) { return line.starts_with(start); });
    }

    std::string base;
    tests::StatementLines said;
};

TEST_F(OntologyExamples, NameWhatIsInTheDataThatShip) {
    for (const OntologySubject* const term : own_terms()) {
        const std::string example(term->text("skos:example"));
        for (std::size_t at = example.find('<'); at != std::string::npos;
             at = example.find('<', at + 1)) {
            const std::string id = example.substr(at + 1, example.find('>', at) - at);
            EXPECT_TRUE(is_said('<' + base + id)) << example;
        }
    }
}

TEST_F(OntologyExamples, AreSaidByTheDataThatShip) {
    for (const OntologySubject* const term : own_terms()) {
        const OntologyFact& example = *term->all("skos:example").front();
        // The data that ship do not yet say when a source was read; schemes are the ontology's own.
        if (example.language.empty() && example.value.starts_with('<') &&
            term->name != "dlg:retrieved") {
            EXPECT_TRUE(is_said(as_line(file, base, example.value))) << example.value;
        }
    }
}

TEST(OntologyPageText, OfAHostileOntologyStaysText) {
    const std::string turtle =
        "@prefix dlg: <https://w3id.org/dialograph/ns#> .\n"
        "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n"
        "@prefix owl: <http://www.w3.org/2002/07/owl#> .\n"
        "<https://example.org/ns> a owl:Ontology .\n"
        "dlg:X a owl:Class ; rdfs:label \"</span><script>\"@en ; rdfs:comment \"&amp;\"@mn .\n";
    const std::string page = ontology_page(turtle);
    EXPECT_EQ(page.find("<script>"), std::string::npos);
    EXPECT_NE(page.find("&lt;/span&gt;&lt;script&gt;"), std::string::npos);
    EXPECT_NE(page.find("&amp;amp;"), std::string::npos);
}

TEST(OntologyPageText, ThatIsNoOntologyIsRefused) {
    EXPECT_THROW(static_cast<void>(ontology_page("not Turtle")), std::runtime_error);
    EXPECT_THROW(static_cast<void>(ontology_page("")), std::runtime_error);
}

}  // namespace
}  // namespace dialograph
