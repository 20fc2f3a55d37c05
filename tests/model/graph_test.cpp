// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/graph.hpp"

#include "tests/model/graph_of.hpp"

#include <boost/graph/betweenness_centrality.hpp>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>
#include <boost/graph/strong_components.hpp>
#include <boost/graph/topological_sort.hpp>
#include <boost/property_map/function_property_map.hpp>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <limits>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace dialograph {
namespace {

constexpr int not_reached = std::numeric_limits<int>::max();

using tests::GraphOf;

TEST(Graph, HasAVertexForEachRecord) {
    const GraphOf dialogue;
    EXPECT_EQ(boost::num_vertices(dialogue.graph()), 9U);
    EXPECT_EQ(boost::num_edges(dialogue.graph()), 12U);
    const Vertex dust = dialogue.at(EntityKind::topic, "dust");
    EXPECT_EQ(dialogue.graph()[dust].kind, EntityKind::topic);
    EXPECT_EQ(dialogue.graph()[dust].id, "dust");
    EXPECT_EQ(dialogue->record<Topic>(dust).label[0].text, "Dust");
    EXPECT_EQ(dialogue->vertices(EntityKind::place).size(), 3U);
    EXPECT_TRUE(dialogue->vertices(EntityKind::agreement).empty());
}

TEST(Graph, FindsNoVertexForAnIdOfAnotherKind) {
    const GraphOf dialogue;
    EXPECT_EQ(dialogue->find(EntityKind::topic, "tokyo"), std::nullopt);
    EXPECT_EQ(dialogue->find(EntityKind::event, "1"), std::nullopt);
}

TEST(Graph, HasEdgesThatCarryTheOutcomeAndTheQuotedWords) {
    const GraphOf dialogue;
    std::string agenda;
    for (const Vertex session : dialogue->sessions()) {
        for (const Edge& edge : dialogue->out_edges(session, EdgeKind::on_agenda)) {
            const EdgeProperties& item = dialogue.graph()[edge];
            agenda += std::string(dialogue.graph()[session].id) + ' ' +
                      std::string(dialogue.graph()[boost::target(edge, dialogue.graph())].id) +
                      ' ' + std::string(word_of(item.outcome)) + " \"" + std::string(item.quote()) +
                      "\"\n";
        }
    }
    EXPECT_EQ(agenda,
              "1 air discussed \"clean air\"\n"
              "2 air agreed \"\"\n"
              "2 dust reported \"yellow dust\"\n");
    for (const Edge& edge :
         dialogue->out_edges(dialogue.at(EntityKind::session, "1"), EdgeKind::held_at)) {
        EXPECT_EQ(dialogue.graph()[edge].item, nullptr);
        EXPECT_EQ(dialogue.graph()[edge].quote(), "");
    }
}

TEST(Graph, CanBeWalkedBothWays) {
    const GraphOf dialogue;
    const Vertex air = dialogue.at(EntityKind::topic, "air");
    std::string sessions;
    for (const Vertex session : dialogue->sources(air, EdgeKind::on_agenda)) {
        sessions += dialogue.graph()[session].id;
    }
    EXPECT_EQ(sessions, "12");
    std::string places;
    for (const Vertex place :
         dialogue->targets(dialogue.at(EntityKind::place, "tokyo"), EdgeKind::within)) {
        places += dialogue.graph()[place].id;
    }
    EXPECT_EQ(places, "japan");
}

TEST(Graph, OrdersSessionsBySeriesAndNumberAndNotByRowOrDate) {
    const GraphOf dialogue({
        {"series.csv", "id,name_en\na,A\nb,B\n"},
        {"sessions.csv",
         "id,series,number,date,place,title_en,source\n"
         "b-2,b,2,2001,tokyo,T,report\n"
         "a-10,a,10,2000,tokyo,T,report\n"
         "a-2,a,2,2009,tokyo,T,report\n"
         "b-1,b,1,2005,tokyo,T,report\n"
         "a-1,a,1,2011,tokyo,T,report\n"},
        {"places.csv", "id,kind,name_en\ntokyo,city,Tokyo\n"},
        {"sources.csv", "id,title_en\nreport,Report\n"},
    });
    std::string order;
    std::string next;
    for (const Vertex session : dialogue->sessions()) {
        order += std::string(dialogue.graph()[session].id) + ' ';
        for (const Vertex after : dialogue->targets(session, EdgeKind::next_session)) {
            next += std::string(dialogue.graph()[session].id) + '>' +
                    std::string(dialogue.graph()[after].id) + ' ';
        }
    }
    EXPECT_EQ(order, "a-1 a-2 a-10 b-1 b-2 ");
    EXPECT_EQ(next, "a-1>a-2 a-2>a-10 b-1>b-2 ");
}

TEST(Graph, TakesABreadthFirstSearch) {
    const GraphOf dialogue;
    std::vector<int> distances(boost::num_vertices(dialogue.graph()), not_reached);
    const Vertex first = dialogue.at(EntityKind::session, "1");
    distances[first] = 0;
    boost::breadth_first_search(dialogue.graph(), first,
                                boost::visitor(boost::make_bfs_visitor(boost::record_distances(
                                    dialogue.map(distances), boost::on_tree_edge()))));
    const auto distance = [&](EntityKind kind, std::string_view id) {
        return distances[dialogue.at(kind, id)];
    };
    EXPECT_EQ(distance(EntityKind::session, "1"), 0);
    EXPECT_EQ(distance(EntityKind::session, "2"), 1);
    EXPECT_EQ(distance(EntityKind::topic, "air"), 1);
    EXPECT_EQ(distance(EntityKind::topic, "dust"), 2);
    EXPECT_EQ(distance(EntityKind::place, "tokyo"), 1);
    EXPECT_EQ(distance(EntityKind::place, "japan"), 2);
    EXPECT_EQ(distance(EntityKind::place, "ulaanbaatar"), 2);
}

TEST(Graph, TakesDijkstrasShortestPathsWithWeightsByKindOfEdge) {
    const GraphOf dialogue;
    const auto weights = boost::make_function_property_map<Edge>([&](const Edge& edge) {
        return dialogue.graph()[edge].kind == EdgeKind::next_session ? 10 : 1;
    });
    std::vector<int> distances;
    boost::dijkstra_shortest_paths(
        dialogue.graph(), dialogue.at(EntityKind::session, "1"),
        boost::weight_map(weights).distance_map(dialogue.map(distances)));
    EXPECT_EQ(distances[dialogue.at(EntityKind::session, "2")], 10);
    EXPECT_EQ(distances[dialogue.at(EntityKind::topic, "dust")], 11);
    EXPECT_EQ(distances[dialogue.at(EntityKind::topic, "air")], 1);
    EXPECT_EQ(distances[dialogue.at(EntityKind::place, "japan")], 2);
}

TEST(Graph, TakesBetweennessCentrality) {
    const GraphOf dialogue;
    std::vector<double> centrality;
    boost::brandes_betweenness_centrality(dialogue.graph(), dialogue.map(centrality));
    // Session 1 reaches the dust and Ulaanbaatar by session 2, Japan by Tokyo.
    std::map<std::string_view, double> central;
    for (Vertex vertex = 0; vertex < centrality.size(); ++vertex) {
        if (centrality[vertex] > 0) {
            central[dialogue.graph()[vertex].id] = centrality[vertex];
        }
    }
    EXPECT_EQ(central, (std::map<std::string_view, double>{{"2", 2.0}, {"tokyo", 1.0}}));
}

TEST(Graph, TakesStrongComponents) {
    const GraphOf dialogue(tests::small_tables_with("places.csv",
                                                    "id,kind,name_en,within\n"
                                                    "japan,country,Japan,tokyo\n"
                                                    "tokyo,city,Tokyo,japan\n"
                                                    "ulaanbaatar,city,Ulaanbaatar,\n"));
    std::vector<int> components;
    const int count = boost::strong_components(dialogue.graph(), dialogue.map(components));
    EXPECT_EQ(count, 8);
    EXPECT_EQ(components[dialogue.at(EntityKind::place, "tokyo")],
              components[dialogue.at(EntityKind::place, "japan")]);
    EXPECT_NE(components[dialogue.at(EntityKind::session, "1")],
              components[dialogue.at(EntityKind::session, "2")]);
}

TEST(Graph, TakesATopologicalSort) {
    const GraphOf dialogue;
    std::vector<Vertex> order;
    boost::topological_sort(dialogue.graph(), std::back_inserter(order));
    const auto position = [&](EntityKind kind, std::string_view id) {
        return std::ranges::find(order, dialogue.at(kind, id)) - order.begin();
    };
    EXPECT_GT(position(EntityKind::session, "1"), position(EntityKind::session, "2"));
    EXPECT_GT(position(EntityKind::topic, "dust"), position(EntityKind::topic, "air"));
}

}  // namespace
}  // namespace dialograph
