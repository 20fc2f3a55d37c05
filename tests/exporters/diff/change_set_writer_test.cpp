// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/diff/change_set_writer.hpp"

#include "exporters/byte_consumer.hpp"
#include "ontology/vocabulary.hpp"
#include "tests/exporters/diff/difference_of_lines.hpp"

#include <gtest/gtest.h>

#include <set>
#include <sstream>

namespace dialograph {
namespace {

using namespace test;

const Iri dataset = *Iri::parse("https://example.org/id/dataset");
const Iri graph = *Iri::parse("https://example.org/graph/dataset");
const LanguageTag english = LanguageTag::parse("en").value();

/// A data set of a version, with a name.
std::vector<Statement> version(std::string_view number, std::string_view name) {
    return {{dataset, rdf::type, dcat::dataset, graph},
            {dataset, dcat::version, Literal::string(number), graph},
            {dataset, dcterms::issued, Literal::typed("2026-11-23", xsd::date), graph},
            {dataset, dcterms::title, Literal::in_language(name, english), graph}};
}

std::string text_of(SortedStatements before, SortedStatements after) {
    TextConsumer consumer;
    ByteSink bytes = ByteSink::to_consumer(consumer);
    write_change_sets(compare(std::move(before), std::move(after)), bytes);
    bytes.commit();
    return consumer.text;
}

/// A text in which names of change sets are written short, in the order in which they come.
std::string with_short_names(std::string text, const std::string& start, std::size_t digits) {
    for (char letter = 'A'; text.find(start) != text.npos; ++letter) {
        const std::string name = text.substr(text.find(start), start.size() + digits);
        for (std::size_t at = text.find(name); at != text.npos; at = text.find(name)) {
            text.replace(at, name.size(), 1, letter);
        }
    }
    return text;
}

TEST(ChangeSetWriter, SaysWhatTheSidesAreAndEachChange) {
    EXPECT_EQ(
        with_short_names(text_of(side(version("1.0.0", "Dust")), side(version("1.1.0", "Dust"))),
                         "https://example.org/id/change/", 32),
        R"(@prefix cs: <http://purl.org/vocab/changeset/schema#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix prov: <http://www.w3.org/ns/prov#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .

<A>
	a prov:Entity ;
	prov:wasDerivedFrom <A/before> ,
		<A/after> .

<A/before>
	a dcat:Dataset ;
	dcat:isVersionOf <https://example.org/id/dataset> ;
	dcterms:issued "2026-11-23"^^xsd:date ;
	dcat:version "1.0.0" .

<A/after>
	a dcat:Dataset ;
	dcat:isVersionOf <https://example.org/id/dataset> ;
	dcterms:issued "2026-11-23"^^xsd:date ;
	dcat:version "1.1.0" ;
	prov:wasRevisionOf <A/before> .

<B>
	a cs:ChangeSet ;
	dcterms:isPartOf <A> ;
	cs:subjectOfChange <https://example.org/id/dataset> ;
	cs:removal <B/removal/1> ;
	cs:addition <B/addition/1> .

<B/removal/1>
	a rdf:Statement ;
	rdf:subject <https://example.org/id/dataset> ;
	rdf:predicate <http://www.w3.org/ns/dcat#version> ;
	rdf:object "1.0.0" .

<B/addition/1>
	a rdf:Statement ;
	rdf:subject <https://example.org/id/dataset> ;
	rdf:predicate <http://www.w3.org/ns/dcat#version> ;
	rdf:object "1.1.0" .

)");
}

TEST(ChangeSetWriter, NamesTheSameEditOfOtherVersionsOtherwise) {
    const auto first_subject = [](std::string_view number) {
        const std::string text =
            text_of(side(version(number, "Dust")), side(version(number, "Sand")));
        return text.substr(text.find("\n<"), 80);
    };
    EXPECT_EQ(first_subject("1.0.0"), first_subject("1.0.0"));
    EXPECT_NE(first_subject("1.0.0"), first_subject("2.0.0"));
}

TEST(ChangeSetWriter, SaysWhatOneSideIs) {
    const std::string text = text_of(side({}), side(version("1.0.0", "Dust")));
    EXPECT_NE(text.find("/before>\n\ta prov:Entity .\n"), text.npos);
    EXPECT_NE(text.find("/after>\n\ta dcat:Dataset ;\n"), text.npos);
    EXPECT_EQ(text.find("prov:wasRevisionOf"), text.npos);
}

TEST(ChangeSetWriter, SaysNothingOfSidesThatDescribeNoDataSetOrSeveral) {
    const Iri other = *Iri::parse("https://example.org/id/other");
    for (const auto& more : {std::vector<Statement>{}, version("1.0.0", "Dust")}) {
        std::vector<Statement> before = more;
        if (!more.empty()) {
            before.push_back({other, rdf::type, dcat::dataset, graph});
        }
        std::vector<Statement> after = before;
        after.push_back({other, rdfs::label, Literal::string("Other"), graph});
        const std::string text = text_of(side(before), side(after));
        EXPECT_NE(text.find("a cs:ChangeSet ;\n\tcs:subjectOfChange <"), text.npos) << text;
        EXPECT_EQ(text.find("prov:"), text.npos) << text;
    }
}

TEST(ChangeSetWriter, OpensEachSubjectOnce) {
    std::istringstream lines(
        text_of(side(version("1.0.0", "Dust")), side(version("1.1.0", "Sand"))));
    std::set<std::string> subjects;
    for (std::string line; std::getline(lines, line);) {
        EXPECT_TRUE(!line.starts_with('<') || subjects.insert(line).second) << line;
    }
    EXPECT_EQ(subjects.size(), 8U);
}

TEST(ChangeSetWriter, WritesNothingForNoDifference) {
    EXPECT_EQ(text_of(side(version("1.0.0", "Dust")), side(version("1.0.0", "Dust"))), "");
}

}  // namespace
}  // namespace dialograph
