// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/questions/gaps.hpp"

#include "model/questions/shared_by_series.hpp"
#include "tests/model/graph_of.hpp"

#include <gtest/gtest.h>

namespace dialograph {
namespace {

std::string gaps(const DialogueGraph& graph) {
    std::string text;
    for (const SessionGap& gap : years_without_session(graph)) {
        text += std::string(graph.graph()[gap.series].id) + ' ' + std::to_string(gap.first_year) +
                '-' + std::to_string(gap.last_year) + ": " + tests::sentence(graph, gap.over) +
                '\n';
    }
    return text;
}

TEST(Gaps, AreTheYearsBetweenTwoSessions) {
    EXPECT_EQ(gaps(tests::japan_mongolia()),
              "japan-mongolia 2010-2010: session/4 next_session session/5\n"
              "japan-mongolia 2014-2014: session/8 next_session session/9\n"
              "japan-mongolia 2019-2019: session/12 next_session session/13\n"
              "japan-mongolia 2022-2022: session/14 next_session session/15\n");
    EXPECT_EQ(gaps(*tests::GraphOf()), "");
}

TEST(Gaps, DoNotCountTheYearInWhichALongSessionEnded) {
    const tests::GraphOf graph(
        tests::small_tables_with("sessions.csv",
                                 "id,series,number,date,end_date,place,title_en,source\n"
                                 "1,d,1,2007-12-30,2008-01-02,tokyo,First,report\n"
                                 "2,d,2,2011,,ulaanbaatar,Second,report\n"));
    EXPECT_EQ(gaps(*graph), "d 2009-2010: session/1 next_session session/2\n");
}

TEST(Gaps, AreTheTopicsOnWhichNothingWasAgreed) {
    const tests::GraphOf graph;
    std::string text;
    for (const OpenTopic& topic : topics_never_agreed(*graph)) {
        text += tests::name(*graph, topic.topic) + ' ' + std::string(word_of(topic.strongest)) +
                ": " + tests::sentences(*graph, topic.items) + '\n';
    }
    EXPECT_EQ(text, "topic/dust reported: session/2 on_agenda topic/dust\n");
}

TEST(Gaps, LeaveOutTopicsThatAnAgreementIsAbout) {
    const DialogueGraph& graph = tests::japan_mongolia();
    std::string text;
    for (const OpenTopic& topic : topics_never_agreed(graph)) {
        text += std::string(graph.graph()[topic.topic].id) + ' ' +
                std::string(word_of(topic.strongest)) + '\n';
    }
    // Asian dust is in the memorandum of 2018, the renewal was confirmed in 2021.
    EXPECT_EQ(text,
              "biodiversity discussed\n"
              "climate-policy discussed\n"
              "environmental-policy discussed\n"
              "future-of-the-dialogue discussed\n"
              "global-environmental-leadership discussed\n"
              "japan-cooperation-projects discussed\n"
              "mercury-management discussed\n"
              "mongolia-new-organisation confirmed\n"
              "mongolian-cooperation-requests discussed\n"
              "nature-parks-and-conservation-areas discussed\n"
              "specially-protected-areas discussed\n"
              "waste-management discussed\n");
}

TEST(Gaps, AreTheAgreementsWithoutASource) {
    EXPECT_TRUE(agreements_without_source(tests::japan_mongolia()).empty());
}

TEST(SharedBySeries, IsWhatBothWereAboutWhereTheyMetAndWhoTookPart) {
    tests::TableTexts tables = tests::small_tables();
    tables["series.csv"] = "id,name_en,parties\nd,Dialogue,moe\ne,Other,moe\n";
    tables["organisations.csv"] = "id,name_en\nmoe,Ministry\n";
    tables["sessions.csv"] += "e-1,e,1,2009,tokyo,Other first,report\n";
    tables["agenda.csv"] += "e-1,dust,discussed,,report\n";
    const tests::GraphOf graph(tables);
    std::string text;
    for (const SharedThing& shared : shared_by_series(*graph, graph.at(EntityKind::series, "d"),
                                                      graph.at(EntityKind::series, "e"))) {
        text += tests::name(*graph, shared.thing) + ": " + tests::sentences(*graph, shared.first) +
                " | " + tests::sentences(*graph, shared.second) + '\n';
    }
    EXPECT_EQ(text,
              "topic/dust: session/2 on_agenda topic/dust | session/e-1 on_agenda topic/dust\n"
              "place/tokyo: session/1 held_at place/tokyo | session/e-1 held_at place/tokyo\n"
              "organisation/moe: series/d party organisation/moe | series/e party "
              "organisation/moe\n");
}

}  // namespace
}  // namespace dialograph
