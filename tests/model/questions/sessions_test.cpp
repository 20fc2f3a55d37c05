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

/// A ministry that was split in two, one of which got another name; session N is held by `oN`.
tests::TableTexts split_ministry() {
    tests::TableTexts tables =
        tests::small_tables_with("organisations.csv",
                                 "id,name_en,place,succeeds\n"
                                 "o1,Ministry of Nature and Energy,tokyo,\n"
                                 "o2,Ministry of Nature,tokyo,o1\n"
                                 "o3,Ministry of Energy,tokyo,o1\n"
                                 "o4,Ministry of Nature and Tourism,ulaanbaatar,o2\n");
    tables["sessions.csv"] =
        "id,series,number,date,place,title_en,organisers,source\n"
        "1,d,1,2001,tokyo,T,o1,report\n"
        "2,d,2,2002,tokyo,T,o2,report\n"
        "3,d,3,2003,tokyo,T,o3,report\n"
        "4,d,4,2004,tokyo,T,o4,report\n";
    return tables;
}

TEST(SessionsByParty, AreNotThoseOfWhatElseCameOfASplit) {
    const tests::GraphOf graph(split_ministry());
    const auto of = [&](std::string_view id) {
        const Vertex party = graph.at(EntityKind::organisation, id);
        return ids(*graph, in_order(*graph, sessions_by_party(*graph, party)));
    };
    EXPECT_EQ(of("o1"), "1 2 3 4 ");
    EXPECT_EQ(of("o2"), "1 2 4 ");
    EXPECT_EQ(of("o3"), "1 3 ");
    EXPECT_EQ(of("o4"), "1 2 4 ");
}

TEST(SessionsByParty, OfAPlaceFollowTheNamesOfItsOrganisationsElsewhere) {
    const tests::GraphOf graph(split_ministry());
    const Vertex place = graph.at(EntityKind::place, "ulaanbaatar");
    EXPECT_EQ(lines(*graph, in_order(*graph, sessions_by_party(*graph, place))),
              "1: session/1 organised_by organisation/o1, organisation/o2 succeeds "
              "organisation/o1, organisation/o4 succeeds organisation/o2, organisation/o4 "
              "located_in place/ulaanbaatar\n"
              "2: session/2 organised_by organisation/o2, organisation/o4 succeeds "
              "organisation/o2, organisation/o4 located_in place/ulaanbaatar\n"
              "4: session/4 organised_by organisation/o4, organisation/o4 located_in "
              "place/ulaanbaatar\n");
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
