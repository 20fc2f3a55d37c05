// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/questions/timeline.hpp"

#include "tests/model/graph_of.hpp"

#include <gtest/gtest.h>

namespace dialograph {
namespace {

std::string ids(const DialogueGraph& graph, std::span<const Vertex> vertices) {
    std::string text;
    for (const Vertex vertex : vertices) {
        text += std::string(graph.graph()[vertex].id) + ' ';
    }
    return text;
}

TEST(Timeline, OrdersSessionsOfAllSeriesByDateThenBySeriesAndNumber) {
    const tests::GraphOf graph({
        {"series.csv", "id,name_en\na,A\nb,B\n"},
        {"sessions.csv",
         "id,series,number,date,place,title_en,source\n"
         "b-2,b,2,2007-05,tokyo,T,report\n"
         "b-1,b,1,2007,tokyo,T,report\n"
         "a-2,a,2,2007,tokyo,T,report\n"
         "a-1,a,1,2007,tokyo,T,report\n"
         "a-3,a,3,2007-05-03,tokyo,T,report\n"
         "a-4,a,4,2010,tokyo,T,report\n"},
        {"places.csv", "id,kind,name_en\ntokyo,city,Tokyo\n"},
        {"sources.csv", "id,title_en\nreport,Report\n"},
    });
    const Timeline timeline(*graph);
    EXPECT_EQ(ids(*graph, timeline.sessions()), "a-1 a-2 b-1 b-2 a-3 a-4 ");
    EXPECT_EQ(ids(*graph, timeline.sessions(2007, 2007)), "a-1 a-2 b-1 b-2 a-3 ");
    EXPECT_EQ(ids(*graph, timeline.sessions(2008, 2010)), "a-4 ");
    EXPECT_EQ(ids(*graph, timeline.sessions(2008, 2009)), "");
    EXPECT_EQ(ids(*graph, timeline.sessions(2011, 2008)), "");
}

TEST(Timeline, KeepsTheOrderOfASeriesWhereOnlyTheYearIsKnown) {
    const tests::GraphOf graph({
        {"series.csv", "id,name_en\na,A\nb,B\n"},
        {"sessions.csv",
         "id,series,number,date,place,title_en,source\n"
         "a-4,a,4,2010-12-01,tokyo,T,report\n"
         "a-5,a,5,2011-01-20,tokyo,T,report\n"
         "a-6,a,6,2011,tokyo,T,report\n"
         "a-7,a,7,2011,tokyo,T,report\n"
         "a-8,a,8,2011-09,tokyo,T,report\n"
         "a-9,a,9,2011,tokyo,T,report\n"
         "a-10,a,10,2012,tokyo,T,report\n"
         "b-1,b,1,2011-03,tokyo,T,report\n"},
        {"places.csv", "id,kind,name_en\ntokyo,city,Tokyo\n"},
        {"sources.csv", "id,title_en\nreport,Report\n"},
    });
    const Timeline timeline(*graph);
    EXPECT_EQ(ids(*graph, timeline.sessions()), "a-4 a-5 a-6 a-7 b-1 a-8 a-9 a-10 ");
    EXPECT_EQ(ids(*graph, timeline.sessions(2011, 2011)), "a-5 a-6 a-7 b-1 a-8 a-9 ");
}

TEST(When, IsKnownOfWhatTakesPlace) {
    const DialogueGraph& graph = tests::japan_mongolia();
    EXPECT_EQ(when(graph, tests::at(graph, "session/6")).start.text().view(), "2011-09-14");
    EXPECT_EQ(when(graph, tests::at(graph, "event/durban-signing")).start.text().view(),
              "2011-12-08");
    EXPECT_EQ(when(graph, tests::at(graph, "agreement/memorandum-2015")).start.text().view(),
              "2015-05");
    EXPECT_FALSE(when(graph, tests::at(graph, "topic/asian-dust")).start);
}

}  // namespace
}  // namespace dialograph
