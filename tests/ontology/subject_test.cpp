// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "ontology/subject.hpp"

#include "tests/ontology/statement_lines.hpp"

#include <gtest/gtest.h>

#include <array>
#include <span>
#include <string>

namespace dialograph {
namespace {

/// What a subject <s:s> says in the graph <g:g>, without the subject and the graph.
std::string said(auto&& say) {
    tests::StatementLines lines;
    Subject subject(lines, *Iri::parse("s:s"), *Iri::parse("g:g"));
    say(subject);
    std::string text;
    for (const std::string& line : lines.lines) {
        EXPECT_TRUE(line.starts_with("<s:s> <")) << line;
        EXPECT_TRUE(line.ends_with(" <g:g> .")) << line;
        text += line.substr(6, line.size() - 14) + '\n';
    }
    return text;
}

TEST(Subject, IsOfItsClasses) {
    EXPECT_EQ(said([](Subject& s) {
                  s.is_a({dlg::session, schema::event});
              }),
              "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> "
              "<https://w3id.org/dialograph/ns#Session>\n"
              "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://schema.org/Event>\n");
}

TEST(Subject, GivesADateTheDatatypeOfItsPrecision) {
    const auto date = [](const char* text) {
        return said([&](Subject& s) { s.date(dcterms::date, *Date::parse(text)); });
    };
    EXPECT_EQ(date("2011"),
              "<http://purl.org/dc/terms/date> "
              "\"2011\"^^<http://www.w3.org/2001/XMLSchema#gYear>\n");
    EXPECT_EQ(date("2021-12"),
              "<http://purl.org/dc/terms/date> "
              "\"2021-12\"^^<http://www.w3.org/2001/XMLSchema#gYearMonth>\n");
    EXPECT_EQ(date("2011-12-08"),
              "<http://purl.org/dc/terms/date> "
              "\"2011-12-08\"^^<http://www.w3.org/2001/XMLSchema#date>\n");
}

TEST(Subject, SaysNothingOfWhatIsAbsent) {
    EXPECT_EQ(said([](Subject& s) {
                  s.date(dcterms::date, Date{});
                  s.string(dcterms::title, "");
                  s.iri(foaf::homepage, "");
                  s.texts(rdfs::comment, std::span<const LocalText>{});
                  s.texts(rdfs::comment, std::span<const MetadataText>{});
                  s.named({});
              }),
              "");
}

TEST(Subject, SaysATextInEachOfItsLanguages) {
    const auto ja = LanguageTag::parse("ja");
    const auto mn = LanguageTag::parse("mn");
    const std::array<LocalText, 2> local{{{&*ja, "環境"}, {&*mn, "Орчин"}}};
    EXPECT_EQ(said([&](Subject& s) { s.named(local); }),
              "<http://www.w3.org/2000/01/rdf-schema#label> \"環境\"@ja\n"
              "<http://www.w3.org/2000/01/rdf-schema#label> \"Орчин\"@mn\n"
              "<http://schema.org/name> \"環境\"@ja\n"
              "<http://schema.org/name> \"Орчин\"@mn\n");
    const std::array<MetadataText, 2> texts{{{ja, "環境"}, {std::nullopt, "Environment"}}};
    EXPECT_EQ(said([&](Subject& s) { s.texts(dcat::keyword, texts); }),
              "<http://www.w3.org/ns/dcat#keyword> \"環境\"@ja\n"
              "<http://www.w3.org/ns/dcat#keyword> \"Environment\"\n");
}

TEST(Subject, RefusesAnObjectThatIsNoIri) {
    tests::StatementLines lines;
    Subject subject(lines, *Iri::parse("s:s"), *Iri::parse("g:g"));
    EXPECT_THROW(subject.iri(foaf::homepage, "www.example.org"), TermError);
    EXPECT_TRUE(lines.lines.empty());
}

}  // namespace
}  // namespace dialograph
