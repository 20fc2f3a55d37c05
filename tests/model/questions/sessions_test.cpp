// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/questions/sessions.hpp"

#include "tests/model/graph_of.hpp"

#include <gtest/gtest.h>

namespace dialograph {
namespace {

/// Answers, one a line: the session, then its proof.
template <class Answers>
std::string lines(const DialogueGraph& graph, const Answers& answers) {
    std::string text;
    for (const SessionAnswer& answer : answers) {
        text += std::string(graph.graph()[answer.session].id) + ": " +
                tests::sentences(graph, answer.proof) + '\n';
    }
    return text;
}

/// The sessions alone.
template <class Answers>
std::string ids(const DialogueGraph& graph, const Answers& answers) {
    std::string text;
    for (const SessionAnswer& answer : answers) {
        text += std::string(graph.graph()[answer.session].id) + ' ';
    }
    return text;
}

TEST(SessionsByTopic, AreProvenByTheAgenda) {
    const tests::GraphOf graph;
    const Vertex air = graph.at(EntityKind::topic, "air");
    EXPECT_EQ(lines(*graph, sessions_by_topic(*graph, air)),
              "1: session/1 on_agenda topic/air\n"
              "2: session/2 on_agenda topic/air\n");
}

TEST(SessionsByTopic, IncludeNarrowerTopicsOnRequestAndSayHowTheyAreNarrower) {
    const tests::GraphOf graph;
    const Vertex air = graph.at(EntityKind::topic, "air");
    EXPECT_EQ(lines(*graph, sessions_by_topic(*graph, air, Narrower::yes)),
              "1: session/1 on_agenda topic/air\n"
              "2: session/2 on_agenda topic/air\n"
              "2: session/2 on_agenda topic/dust, topic/dust broader topic/air\n");
    EXPECT_EQ(lines(*graph, in_order(*graph, sessions_by_topic(*graph, air, Narrower::yes))),
              "1: session/1 on_agenda topic/air\n"
              "2: session/2 on_agenda topic/air, session/2 on_agenda topic/dust, topic/dust "
              "broader topic/air\n");
}

TEST(SessionsByPlace, IncludeThePlacesWithinIt) {
    const DialogueGraph& graph = tests::japan_mongolia();
    EXPECT_EQ(lines(graph, sessions_by_place(graph, tests::at(graph, "place/south-gobi"))),
              "6: session/6 held_at place/dalanzadgad, place/dalanzadgad within "
              "place/south-gobi\n");
    EXPECT_EQ(
        ids(graph, in_order(graph, sessions_by_place(graph, tests::at(graph, "place/mongolia")))),
        "2 4 6 8 10 12 15 ");
    EXPECT_EQ(ids(graph, sessions_by_place(graph, tests::at(graph, "place/tokyo"))),
              "1 3 5 7 9 11 13 ");
}

TEST(SessionsByPlace, LeaveOutTheEventsThere) {
    const DialogueGraph& graph = tests::japan_mongolia();
    EXPECT_EQ(lines(graph, sessions_by_place(graph, tests::at(graph, "place/durban"))), "");
}

TEST(SessionsByPlace, EndWhereAPlaceIsWithinItself) {
    const tests::GraphOf graph(tests::small_tables_with("places.csv",
                                                        "id,kind,name_en,within\n"
                                                        "japan,country,Japan,tokyo\n"
                                                        "tokyo,city,Tokyo,japan\n"
                                                        "ulaanbaatar,city,Ulaanbaatar,\n"));
    EXPECT_EQ(ids(*graph, sessions_by_place(*graph, graph.at(EntityKind::place, "japan"))), "1 ");
}

TEST(SessionsByParty, KnowAnOrganisationUnderItsEarlierNames) {
    const DialogueGraph& graph = tests::japan_mongolia();
    EXPECT_EQ(
        lines(graph,
              in_order(graph, sessions_by_party(
                                  graph, tests::at(graph, "organisation/mongolia-mnet-2011")))),
        "1: session/1 organised_by organisation/mongolia-mne-2007, "
        "organisation/mongolia-mnet-2011 succeeds organisation/mongolia-mne-2007\n"
        "2: session/2 organised_by organisation/mongolia-mne-2007, "
        "organisation/mongolia-mnet-2011 succeeds organisation/mongolia-mne-2007\n"
        "3: session/3 organised_by organisation/mongolia-mne-2007, "
        "organisation/mongolia-mnet-2011 succeeds organisation/mongolia-mne-2007\n"
        "5: session/5 organised_by organisation/mongolia-mnet-2011\n"
        "6: session/6 organised_by organisation/mongolia-mnet-2011\n");
}

TEST(SessionsByParty, AreThoseOfAllOrganisationsOfACountry) {
    const DialogueGraph& graph = tests::japan_mongolia();
    EXPECT_EQ(
        ids(graph, in_order(graph, sessions_by_party(graph, tests::at(graph, "place/mongolia")))),
        "1 2 3 5 6 11 12 13 14 15 ");
}

TEST(SessionsByOutcome, ComeOnceForEachTopicWithTheOutcome) {
    const tests::GraphOf graph;
    EXPECT_EQ(lines(*graph, sessions_by_outcome(*graph, Outcome::agreed)),
              "2: session/2 on_agenda topic/air\n");
    EXPECT_EQ(lines(*graph, sessions_by_outcome(*graph, Outcome::confirmed)), "");
    const DialogueGraph& real = tests::japan_mongolia();
    EXPECT_EQ(lines(real, sessions_by_outcome(real, Outcome::confirmed)),
              "9: session/9 on_agenda topic/mongolia-new-organisation\n"
              "12: session/12 on_agenda topic/climate-change-adaptation\n"
              "12: session/12 on_agenda topic/joint-crediting-mechanism\n"
              "14: session/14 on_agenda topic/memorandum-renewal\n");
}

TEST(SessionsByYear, AreThoseOfAPeriodWithTheSourcesThatStateThem) {
    const DialogueGraph& graph = tests::japan_mongolia();
    EXPECT_EQ(lines(graph, sessions_by_year(graph, *Period::parse("2011"))),
              "5: session/5 stated_in source/moe-page, session/5 stated_in source/nies-4917\n"
              "6: session/6 stated_in source/moe-page, session/6 stated_in source/nies-6532\n");
    EXPECT_EQ(ids(graph, sessions_by_year(graph, *Period::parse("2021..2022"))), "14 ");
}

}  // namespace
}  // namespace dialograph
