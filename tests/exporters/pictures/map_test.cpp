// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/pictures/map_plan.hpp"
#include "tests/exporters/pictures/drawn.hpp"

#include <gtest/gtest.h>

#include <string>

namespace dialograph {
namespace {

std::string ids(const DialogueGraph& graph, const std::vector<Spot>& spots) {
    std::string out;
    for (const Spot& spot : spots) {
        out.append(out.empty() ? "" : " ").append(graph.graph()[spot.place].id);
        out +=
            ':' + std::to_string(spot.sessions.size()) + '+' + std::to_string(spot.events.size());
    }
    return out;
}

TEST(MapPlan, HasThePlacesWhereAnythingWasHeldTheMostUsedFirst) {
    const LoadedRecords loaded = tests::shipped_records();
    const Spots spots = find_spots(*loaded.graph, 60);
    EXPECT_EQ(ids(*loaded.graph, spots.on_map),
              "tokyo:7+0 ulaanbaatar:6+0 durban:0+2 dalanzadgad:1+0");
    EXPECT_EQ(ids(*loaded.graph, spots.elsewhere), "online:1+0");
    EXPECT_EQ(find_spots(*loaded.graph, 1).left_out, 3U);
}

TEST(MapPlan, KnowsTheWayFromDalanzadgadToDurban) {
    const LoadedRecords loaded = tests::shipped_records();
    const auto routes = routes_to_signings(*loaded.graph);
    ASSERT_EQ(routes.size(), 1U);
    EXPECT_EQ(loaded.graph->graph()[routes[0].first].id, "dalanzadgad");
    EXPECT_EQ(loaded.graph->graph()[routes[0].second].id, "durban");
}

TEST(Map, TellsTheSessionsOfEachPlace) {
    const LoadedRecords loaded = tests::shipped_records();
    const std::string svg = draw_map(*loaded.graph, {}).markup();
    EXPECT_NE(svg.find(">Tokyo, Japan<"), std::string::npos);
    EXPECT_NE(svg.find(">Sessions 1, 3, 5, 7, 9, 11, 13<"), std::string::npos);
    EXPECT_NE(svg.find(">Session 14<"), std::string::npos);
    EXPECT_NE(svg.find(">signing 2011-12-08<"), std::string::npos);
    EXPECT_NE(draw_map(*loaded.graph, {.language = "ja"}).markup().find(">赤道<"),
              std::string::npos);
}

TEST(Map, OfPlacesWithoutCoordinatesIsAList) {
    const tests::LoadedTables graph(tests::small_tables());
    const std::string svg = draw_map(*graph, {}).markup();
    EXPECT_EQ(svg.find("class=\"sea\""), std::string::npos);
    EXPECT_NE(svg.find(">Tokyo, Japan<"), std::string::npos);
}

}  // namespace
}  // namespace dialograph
