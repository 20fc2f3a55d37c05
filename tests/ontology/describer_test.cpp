// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "ontology/describer.hpp"

#include "model/load.hpp"
#include "ontology/description.hpp"
#include "tests/model/records_folder.hpp"
#include "tests/ontology/statement_lines.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace dialograph {
namespace {

using tests::RecordsFolder;
using tests::StatementLines;
using tests::TableTexts;

void describe_folder(const std::filesystem::path& folder, StatementSink& sink) {
    const LoadedRecords loaded = load_records(folder);
    ASSERT_EQ(tests::places(loaded.diagnostics), "");
    ASSERT_NE(loaded.graph, nullptr);
    const Naming naming(loaded.dataset->metadata.base);
    describe(*loaded.graph, naming, sink);
}

/// A line with the IRIs written short: `<s:...>` for schema.org and so on, base first.
std::string shortened(std::string line) {
    const std::pair<std::string_view, std::string_view> namespaces[] = {
        {"https://example.org/d/", ""},
        {"http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf:"},
        {"http://www.w3.org/2000/01/rdf-schema#", "rdfs:"},
        {"http://www.w3.org/2001/XMLSchema#", "xsd:"},
        {"http://www.w3.org/2004/02/skos/core#", "skos:"},
        {"http://www.w3.org/ns/prov#", "prov:"},
        {"http://www.w3.org/ns/org#", "org:"},
        {"http://www.w3.org/ns/oa#", "oa:"},
        {"http://www.opengis.net/ont/geosparql#", "geo:"},
        {"http://www.w3.org/2003/01/geo/wgs84_pos#", "wgs84:"},
        {"http://xmlns.com/foaf/0.1/", "foaf:"},
        {"http://purl.org/dc/terms/", "dcterms:"},
        {"http://schema.org/", "schema:"},
        {"https://w3id.org/dialograph/ns#", "dlg:"},
    };
    for (const auto& [iri, prefix] : namespaces) {
        for (std::size_t at = line.find(iri); at != std::string::npos; at = line.find(iri, at)) {
            line.replace(at, iri.size(), prefix);
        }
    }
    return line + '\n';
}

/// The statements about the subjects of which the IRI starts with some text behind the base.
std::string about(const TableTexts& tables, std::string_view subject) {
    const RecordsFolder records(tables);
    StatementLines lines;
    describe_folder(records.path(), lines);
    std::string text;
    for (const std::string& line : lines.lines) {
        const std::string short_line = shortened(line);
        if (short_line.starts_with('<' + std::string(subject))) {
            text += short_line;
        }
    }
    return text;
}

TableTexts with(TableTexts more) {
    more.merge(tests::small_tables());
    return more;
}

TEST(Describer, PutsASessionItsAgendaAndQuotesIntoAGraphOfTheirOwn) {
    const RecordsFolder records;
    StatementLines lines;
    describe_folder(records.path(), lines);
    std::string session;
    for (const std::string& line : lines.lines) {
        if (line.ends_with(" <https://example.org/d/graph/session/1> .")) {
            const std::string short_line = shortened(line);
            session += short_line.substr(0, short_line.size() - 21) + '\n';
        }
    }
    EXPECT_EQ(session,
              R"(<id/session/1> <rdf:type> <dlg:Session>
<id/session/1> <rdf:type> <schema:Event>
<id/session/1> <rdf:type> <prov:Activity>
<id/session/1> <rdfs:label> "First"@en
<id/session/1> <schema:name> "First"@en
<id/session/1> <schema:superEvent> <id/series/d>
<id/session/1> <schema:position> "1"^^<xsd:integer>
<id/session/1> <dcterms:identifier> "1"
<id/session/1> <schema:startDate> "2007"^^<xsd:gYear>
<id/session/1> <schema:location> <id/place/tokyo>
<id/session/1> <dlg:nextSession> <id/session/2>
<id/session/1> <schema:about> <id/topic/air>
<id/session/1> <dcterms:subject> <id/topic/air>
<id/session/1> <dlg:agendaItem> <id/agenda/1/air>
<id/session/1> <prov:wasDerivedFrom> <id/source/report>
<id/agenda/1/air> <rdf:type> <dlg:AgendaItem>
<id/agenda/1/air> <dlg:atSession> <id/session/1>
<id/agenda/1/air> <dlg:topic> <id/topic/air>
<id/agenda/1/air> <dlg:outcomeKind> <dlg:discussed>
<id/agenda/1/air> <prov:wasDerivedFrom> <id/source/report>
<id/quote/agenda/1/air> <rdf:type> <oa:Annotation>
<id/quote/agenda/1/air> <oa:hasBody> <id/agenda/1/air>
<id/quote/agenda/1/air> <oa:motivatedBy> <oa:identifying>
<id/quote/agenda/1/air> <oa:hasTarget> <id/quote/agenda/1/air/target>
<id/quote/agenda/1/air/target> <rdf:type> <oa:SpecificResource>
<id/quote/agenda/1/air/target> <oa:hasSource> <id/source/report>
<id/quote/agenda/1/air/target> <oa:hasSelector> <id/quote/agenda/1/air/selector>
<id/quote/agenda/1/air/selector> <rdf:type> <oa:TextQuoteSelector>
<id/quote/agenda/1/air/selector> <oa:exact> "clean air"
)");
}

TEST(Describer, MakesATopicASkosConcept) {
    EXPECT_EQ(about(with({{"topics.csv",
                           "id,label_ja,alt_en,definition_en,broader\n"
                           "air,大気,,,\n"
                           "dust,黄砂,Dust;Sand,Sand in the air,air\n"},
                          {"links.csv",
                           "subject,relation,target\n"
                           "topic/dust,exactMatch,https://example.com/dust\n"}}),
                    "id/topic/dust"),
              R"(<id/topic/dust> <rdf:type> <skos:Concept> <graph/dataset> .
<id/topic/dust> <skos:prefLabel> "黄砂"@ja <graph/dataset> .
<id/topic/dust> <skos:altLabel> "Dust"@en <graph/dataset> .
<id/topic/dust> <skos:altLabel> "Sand"@en <graph/dataset> .
<id/topic/dust> <skos:definition> "Sand in the air"@en <graph/dataset> .
<id/topic/dust> <skos:inScheme> <id/scheme/topics> <graph/dataset> .
<id/topic/dust> <skos:broader> <id/topic/air> <graph/dataset> .
<id/topic/dust> <skos:exactMatch> <https://example.com/dust> <graph/dataset> .
)");
}

TEST(Describer, GivesThePositionOfAPlaceLongitudeFirst) {
    EXPECT_EQ(about(with({{"places.csv",
                           "id,kind,name_en,latitude,longitude\n"
                           "tokyo,city,Tokyo,35.70,139.7\n"
                           "ulaanbaatar,city,Ulaanbaatar,,\n"}}),
                    "id/place/tokyo"),
              R"nq(<id/place/tokyo> <rdf:type> <schema:Place> <graph/dataset> .
<id/place/tokyo> <rdf:type> <geo:Feature> <graph/dataset> .
<id/place/tokyo> <rdf:type> <schema:City> <graph/dataset> .
<id/place/tokyo> <rdfs:label> "Tokyo"@en <graph/dataset> .
<id/place/tokyo> <schema:name> "Tokyo"@en <graph/dataset> .
<id/place/tokyo> <wgs84:lat> "35.70"^^<xsd:decimal> <graph/dataset> .
<id/place/tokyo> <wgs84:long> "139.7"^^<xsd:decimal> <graph/dataset> .
<id/place/tokyo> <geo:hasGeometry> <id/place/tokyo/geometry> <graph/dataset> .
<id/place/tokyo/geometry> <rdf:type> <geo:Geometry> <graph/dataset> .
<id/place/tokyo/geometry> <geo:asWKT> "POINT(139.7 35.70)"^^<geo:wktLiteral> <graph/dataset> .
)nq");
}

TEST(Describer, TellsOfTheRenamingOfAnOrganisation) {
    EXPECT_EQ(about(with({{"organisations.csv",
                           "id,name_en,from,succeeds\n"
                           "old,Old,,\n"
                           "new,New,2012,old\n"}}),
                    "id/organisation/new"),
              R"(<id/organisation/new> <rdf:type> <org:FormalOrganization> <graph/dataset> .
<id/organisation/new> <rdf:type> <schema:GovernmentOrganization> <graph/dataset> .
<id/organisation/new> <rdf:type> <foaf:Agent> <graph/dataset> .
<id/organisation/new> <rdfs:label> "New"@en <graph/dataset> .
<id/organisation/new> <schema:name> "New"@en <graph/dataset> .
<id/organisation/new> <dlg:nameFrom> "2012"^^<xsd:gYear> <graph/dataset> .
<id/organisation/new/renaming> <rdf:type> <org:ChangeEvent> <graph/dataset> .
<id/organisation/new/renaming> <org:originalOrganization> <id/organisation/old> <graph/dataset> .
<id/organisation/new/renaming> <org:resultingOrganization> <id/organisation/new> <graph/dataset> .
)");
}

}  // namespace
}  // namespace dialograph
