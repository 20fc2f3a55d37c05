// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/statistics.hpp"

#include "ontology/vocabulary.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace dialograph {
namespace {

constexpr std::string_view base = "https://example.org/";

class StatisticsOf {
public:
    StatisticsOf() : sink_(base) {}

    void say(const char* subject, Iri predicate, const Term& object) {
        sink_.statement({Iri::parse(subject).value(), predicate, object, std::nullopt});
    }
    const Statistics& finish() {
        sink_.finish();
        return sink_.statistics();
    }

private:
    StatisticsSink sink_;
};

TEST(StatisticsOfStatements, CountEachThingOnce) {
    StatisticsOf counted;
    counted.say("https://example.org/id/session/1", rdf::type, dlg::session);
    counted.say("https://example.org/id/session/1", schema::name,
                Literal::in_language("One", LanguageTag::parse("en").value()));
    counted.say("https://example.org/id/session/1", dlg::next_session,
                Iri::parse("https://example.org/id/session/2").value());
    counted.say("https://example.org/id/session/2", rdf::type, dlg::session);
    counted.say("https://elsewhere.example/x", schema::name,
                Literal::in_language("One", LanguageTag::parse("en").value()));
    const Statistics& found = counted.finish();
    EXPECT_EQ(found.triples, 5U);
    EXPECT_EQ(found.subjects, 3U);
    EXPECT_EQ(found.entities, 2U) << "the one elsewhere is no thing of the data set";
    EXPECT_EQ(found.objects, 3U);
    ASSERT_EQ(found.classes.size(), 1U);
    EXPECT_EQ(found.classes.at(std::string(dlg::session.text())).count, 2U);
    EXPECT_EQ(found.classes.at(std::string(dlg::session.text())).name, "dlg-Session");
    ASSERT_EQ(found.properties.size(), 3U);
    EXPECT_EQ(found.properties.at(std::string(rdf::type.text())).count, 2U);
    EXPECT_EQ(found.properties.at(std::string(schema::name.text())).count, 2U);
    EXPECT_EQ(found.properties.at(std::string(dlg::next_session.text())).name, "dlg-nextSession");
}

TEST(StatisticsOfStatements, CountLinksByTheirTargets) {
    StatisticsOf counted;
    const auto link = [&](Iri predicate, const char* target) {
        counted.say("https://example.org/id/place/tokyo", predicate, Iri::parse(target).value());
    };
    link(owl::same_as, "http://www.wikidata.org/entity/Q1490");
    link(owl::same_as, "https://sws.geonames.org/1850147/");
    link(skos::close_match, "http://www.wikidata.org/entity/Q308891");
    link(schema::contained_in_place, "https://example.org/id/place/japan");
    const Statistics& found = counted.finish();
    ASSERT_EQ(found.targets.size(), 2U);
    const auto wikidata = std::ranges::find(found.targets, "http://www.wikidata.org/entity/",
                                            [](const auto& each) { return each.second.uri_space; });
    ASSERT_NE(wikidata, found.targets.end());
    EXPECT_EQ(wikidata->second.links, 2U);
    EXPECT_EQ(wikidata->second.predicates.at(std::string(owl::same_as.text())), 1U);
    EXPECT_EQ(wikidata->second.predicates.at(std::string(skos::close_match.text())), 1U);
}

}  // namespace
}  // namespace dialograph
