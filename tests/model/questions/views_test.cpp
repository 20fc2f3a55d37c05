// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/questions/views.hpp"

#include "model/questions/property_maps.hpp"
#include "model/questions/undirected.hpp"
#include "tests/model/graph_of.hpp"

#include <boost/graph/betweenness_centrality.hpp>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/connected_components.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>
#include <boost/graph/graphml.hpp>
#include <boost/graph/graphviz.hpp>
#include <boost/graph/topological_sort.hpp>
#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <sstream>

namespace dialograph {
namespace {

/// The edges of a graph as sentences, one a line.
template <class SomeGraph>
std::string edges_of(const DialogueGraph& graph, const SomeGraph& view) {
    std::string text;
    for (const Edge& edge : boost::make_iterator_range(edges(view))) {
        text += tests::sentence(graph, edge) + '\n';
    }
    return text;
}

TEST(View, ShowsTheEdgesOfSomeKinds) {
    const tests::GraphOf graph;
    EXPECT_EQ(edges_of(*graph, view_of(*graph, {EdgeKind::within, EdgeKind::broader})),
              "topic/dust broader topic/air\n"
              "place/tokyo within place/japan\n");
}

TEST(View, HidesWhatTookPlaceOutsideOfAPeriodWithItsEdges) {
    const tests::GraphOf graph;
    const EdgeKinds kinds{EdgeKind::on_agenda, EdgeKind::next_session, EdgeKind::held_at};
    EXPECT_EQ(edges_of(*graph, view_of(*graph, kinds, *Period::parse("2008.."))),
              "session/2 held_at place/ulaanbaatar\n"
              "session/2 on_agenda topic/air\n"
              "session/2 on_agenda topic/dust\n");
}

TEST(View, IsTakenByABreadthFirstSearch) {
    const tests::GraphOf graph;
    const View view = view_of(*graph, EdgeKinds::all().without(provenance_edges));
    std::vector<int> distances;
    const auto map = graph.map(distances);
    boost::breadth_first_search(view, graph.at(EntityKind::session, "2"),
                                boost::visitor(boost::make_bfs_visitor(
                                    boost::record_distances(map, boost::on_tree_edge()))));
    EXPECT_EQ(distances[graph.at(EntityKind::topic, "air")], 1);
    EXPECT_EQ(distances[graph.at(EntityKind::place, "ulaanbaatar")], 1);
    EXPECT_EQ(distances[graph.at(EntityKind::source, "report")], 0);
}

TEST(View, IsTakenByATopologicalSort) {
    const tests::GraphOf graph;
    std::vector<Vertex> order;
    const View within = view_of(*graph, {EdgeKind::within});
    boost::topological_sort(within, std::back_inserter(order));
    const auto place = [&](std::string_view id) {
        return std::ranges::find(order, graph.at(EntityKind::place, id));
    };
    EXPECT_LT(place("japan"), place("tokyo"));
}

TEST(Undirected, CanBeWalkedAgainstTheEdges) {
    const tests::GraphOf graph;
    const Undirected net(graph.graph());
    const Vertex air = graph.at(EntityKind::topic, "air");
    std::string around;
    for (const auto& edge : boost::make_iterator_range(out_edges(air, net))) {
        around += tests::name(*graph, source(edge, net)) + (edge.against ? " < " : " > ") +
                  tests::name(*graph, target(edge, net)) + '\n';
    }
    EXPECT_EQ(around,
              "topic/air < session/1\n"
              "topic/air < session/2\n"
              "topic/air < topic/dust\n");
    EXPECT_EQ(out_degree(air, net), 3U);
    EXPECT_EQ(num_edges(net), boost::num_edges(graph.graph()));
}

TEST(Undirected, IsTakenByAlgorithmsForUndirectedGraphs) {
    const tests::GraphOf graph;
    const View places = view_of(*graph, {EdgeKind::held_at, EdgeKind::within});
    const Undirected net(places);
    std::vector<int> components;
    // Japan, Tokyo and session 1; session 2 and Ulaanbaatar; and five things alone.
    EXPECT_EQ(boost::connected_components(net, graph.map(components)), 6);
    EXPECT_EQ(components[graph.at(EntityKind::place, "japan")],
              components[graph.at(EntityKind::session, "1")]);

    std::vector<int> distances;
    const auto weights = boost::make_function_property_map<WalkedEdge<Edge>>(
        [](const WalkedEdge<Edge>& edge) { return edge.against ? 10 : 1; });
    boost::dijkstra_shortest_paths(net, graph.at(EntityKind::session, "1"),
                                   boost::weight_map(weights).distance_map(graph.map(distances)));
    EXPECT_EQ(distances[graph.at(EntityKind::place, "japan")], 2);
    boost::dijkstra_shortest_paths(net, graph.at(EntityKind::place, "japan"),
                                   boost::weight_map(weights).distance_map(graph.map(distances)));
    EXPECT_EQ(distances[graph.at(EntityKind::session, "1")], 20);

    std::vector<double> centrality;
    boost::brandes_betweenness_centrality(net, graph.map(centrality));
    EXPECT_EQ(centrality[graph.at(EntityKind::place, "tokyo")], 1.0);
}

TEST(PropertyMaps, AreTakenByTheWriterOfGraphviz) {
    const DialogueGraph& graph = tests::japan_mongolia();
    boost::dynamic_properties properties;
    properties.property("node_id", id_map(graph));
    properties.property("label", label_map(graph, "ja"));
    properties.property("label", edge_name_map(graph));
    std::ostringstream out;
    boost::write_graphviz_dp(out, view_of(graph, {EdgeKind::within}), properties);
    const std::string dot = out.str();
    EXPECT_NE(dot.find("\"place/tokyo\" [label=\"東京\"];"), std::string::npos)
        << dot.substr(0, 400);
    EXPECT_NE(dot.find("\"place/tokyo\"->\"place/japan\"  [label=within];"), std::string::npos);
}

TEST(PropertyMaps, AreTakenByTheWriterOfGraphMl) {
    const tests::GraphOf graph;
    boost::dynamic_properties properties;
    properties.property("id", id_map(*graph));
    properties.property("label", label_map(*graph, "en"));
    properties.property("kind", kind_map(*graph));
    properties.property("name", edge_name_map(*graph));
    properties.property("outcome", outcome_map(*graph));
    properties.property("quote", quote_map(*graph));
    std::ostringstream out;
    boost::write_graphml(out, view_of(*graph, {EdgeKind::on_agenda}),
                         get(boost::vertex_index, graph.graph()), properties);
    const std::string xml = out.str();
    EXPECT_NE(xml.find(">clean air<"), std::string::npos) << xml;
    EXPECT_NE(xml.find(">discussed<"), std::string::npos);
    EXPECT_NE(xml.find(">topic/dust<"), std::string::npos);
}

}  // namespace
}  // namespace dialograph
