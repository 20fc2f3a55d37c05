// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/pictures/timeline_plan.hpp"
#include "tests/exporters/pictures/drawn.hpp"

#include <gtest/gtest.h>

#include <string>

namespace dialograph {
namespace {

using tests::count;
using tests::LoadedTables;
using tests::small_tables_with;

std::string ids_of_columns(const DialogueGraph& graph, const TimelinePlan& plan) {
    std::string ids;
    for (const TimelineColumn& column : plan.columns) {
        ids.append(ids.empty() ? "" : " ").append(graph.graph()[column.thing].id);
    }
    return ids;
}

/// The topics, with a dot before those that stand below another.
std::string ids_of_rows(const DialogueGraph& graph, const TimelinePlan& plan) {
    std::string ids;
    for (const TimelineRow& row : plan.rows) {
        ids.append(ids.empty() ? "" : " ").append(row.is_indented ? "." : "");
        ids.append(graph.graph()[row.topic].id);
    }
    return ids;
}

TEST(TimelinePlan, PutsAnAgreementOfNoSessionBeforeTheFirstSessionThatIsSurelyLater) {
    const LoadedRecords loaded = tests::shipped_records();
    EXPECT_EQ(ids_of_columns(*loaded.graph, plan_timeline(*loaded.graph, 60)),
              "1 2 3 4 5 6 memorandum-2011 7 8 9 memorandum-2015 10 11 12 memorandum-2018 13 14 "
              "memorandum-2022 15");
}

TEST(TimelinePlan, KeepsTheOrderOfASeriesWhateverItsDates) {
    auto tables = tests::small_tables();
    tables["series.csv"] = "id,name_en\nd,Dialogue\ne,Other\n";
    tables["sessions.csv"] =
        "id,series,number,date,place,title_en,source\n"
        "d1,d,1,2011-05,tokyo,First,report\n"
        "d2,d,2,2011,tokyo,Second,report\n"
        "e1,e,1,2011-03-01,tokyo,First,report\n"
        "e2,e,2,2012,tokyo,Second,report\n";
    tables["agenda.csv"] = "session,topic,outcome,quote,source\nd1,air,discussed,,report\n";
    const LoadedTables graph(tables);
    EXPECT_EQ(ids_of_columns(*graph, plan_timeline(*graph, 60)), "e1 d1 d2 e2");
}

TEST(TimelinePlan, GroupsTopicsBelowTheTopicThatIsBroaderThanAll) {
    auto tables = tests::small_tables();
    tables["topics.csv"] =
        "id,label_en,broader\n"
        "smog,Smog,city-air\ncity-air,City air,air\nair,Air,\ndust,Dust,air\nwater,Water,\n";
    tables["agenda.csv"] =
        "session,topic,outcome,quote,source\n"
        "1,dust,discussed,,report\n1,water,discussed,,report\n2,smog,agreed,,report\n";
    const LoadedTables graph(tables);
    EXPECT_EQ(ids_of_rows(*graph, plan_timeline(*graph, 60)), "air .dust .smog water");
}

TEST(TimelinePlan, KeepsTheLatestSessionsAndTheTopicsTakenUpMost) {
    const LoadedRecords loaded = tests::shipped_records();
    const TimelinePlan plan = plan_timeline(*loaded.graph, 5);
    EXPECT_EQ(ids_of_columns(*loaded.graph, plan), "memorandum-2018 13 14 memorandum-2022 15");
    EXPECT_EQ(plan.sessions_left_out, 12U);
    EXPECT_GT(plan.rows_left_out, 0U);
    std::size_t with_marks = 0;
    for (const TimelineRow& row : plan.rows) {
        with_marks += row.marks.empty() ? 0U : 1U;
    }
    EXPECT_EQ(with_marks, 5U);
}

TEST(Timeline, HasAMarkForEachAgendaItem) {
    const LoadedRecords loaded = tests::shipped_records();
    const std::string svg = draw_timeline(*loaded.graph, {}).markup();
    // Each outcome once more in the legend.
    std::size_t discussed = 1;
    std::size_t agreed = 1;
    for (const AgendaItem& item : loaded.dataset->records.agenda) {
        discussed += item.outcome == Outcome::discussed ? 1U : 0U;
        agreed += item.outcome == Outcome::agreed ? 1U : 0U;
    }
    EXPECT_EQ(count(svg, "class=\"discussed\""), discussed);
    EXPECT_EQ(count(svg, "class=\"tick\""), agreed);
}

TEST(Timeline, SpeaksTheLanguageOfItsReaders) {
    const LoadedRecords loaded = tests::shipped_records();
    const std::string japanese = draw_timeline(*loaded.graph, {.language = "ja"}).markup();
    EXPECT_NE(japanese.find("lang=\"ja\""), std::string::npos);
    EXPECT_NE(japanese.find(">覚書 (ダーバン)<"), std::string::npos);
    const std::string mongolian = draw_timeline(*loaded.graph, {.language = "mn-Cyrl"}).markup();
    EXPECT_NE(mongolian.find(">санамж бичиг (Дурбан)<"), std::string::npos);
    const std::string french = draw_timeline(*loaded.graph, {.language = "fr"}).markup();
    EXPECT_NE(french.find(">memorandum (Durban)<"), std::string::npos);
}

TEST(Timeline, LeadsToTheAddressesOfAPage) {
    const LoadedTables graph(tests::small_tables());
    const auto address = [&](Vertex vertex) {
        return "../" + std::string(graph->graph()[vertex].id) + "/?a&b";
    };
    const std::string linked = draw_timeline(*graph, {.link_for = address}).markup();
    EXPECT_NE(linked.find("<a href=\"../air/?a&amp;b\"><title>Air</title>"), std::string::npos);
    EXPECT_NE(linked.find("role=\"group\""), std::string::npos);
    const std::string plain = draw_timeline(*graph, {}).markup();
    EXPECT_EQ(plain.find("<a "), std::string::npos);
    EXPECT_NE(plain.find("role=\"img\""), std::string::npos);
}

TEST(Timeline, TellsWhatItLeavesOut) {
    const LoadedRecords loaded = tests::shipped_records();
    const std::string svg = draw_timeline(*loaded.graph, {.limit = 5}).markup();
    EXPECT_NE(svg.find(">Not drawn: Sessions: 12. Topics: "), std::string::npos);
    EXPECT_EQ(draw_timeline(*loaded.graph, {}).markup().find("Not drawn"), std::string::npos);
}

TEST(Timeline, KeepsHostileLabelsText) {
    const LoadedTables graph(small_tables_with(
        "topics.csv",
        "id,label_en\nair,</text><script>alert(1)</script>\ndust,\"\"\"onload=\"\"x()\"\n"));
    const std::string svg = draw_timeline(*graph, {}).markup();
    EXPECT_EQ(svg.find("<script"), std::string::npos);
    EXPECT_EQ(svg.find("\"onload"), std::string::npos);
}

TEST(Timeline, OfNothingIsAPictureAllTheSame) {
    auto tables = tests::small_tables();
    tables["sessions.csv"] = "id,series,number,date,place,title_en,source\n";
    tables["agenda.csv"] = "session,topic,outcome,quote,source\n";
    const LoadedTables graph(tables);
    EXPECT_NE(draw_timeline(*graph, {}).markup().find("</svg>"), std::string::npos);
}

}  // namespace
}  // namespace dialograph
