// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/questions/path.hpp"

#include "model/questions/views.hpp"
#include "tests/model/graph_of.hpp"

#include <boost/graph/breadth_first_search.hpp>
#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

namespace dialograph {
namespace {

/// A path as `kind/id -name-> kind/id <-name- kind/id`.
std::string text(const DialogueGraph& graph, const std::optional<Path>& path) {
    if (!path) {
        return "none";
    }
    std::string text = tests::name(graph, path->from);
    for (const WalkedEdge<Edge>& step : path->steps) {
        const std::string name(name_of(graph.graph()[step.edge].kind));
        text += (step.against ? " <-" + name + "- " : " -" + name + "-> ") +
                tests::name(graph, end_of(graph, step));
    }
    return text;
}

std::string path(const DialogueGraph& graph, std::string_view from, std::string_view to) {
    return text(graph, path_between(graph, tests::at(graph, from), tests::at(graph, to)));
}

TEST(Path, LeadsFromDalanzadgadToDurban) {
    const DialogueGraph& graph = tests::japan_mongolia();
    EXPECT_EQ(path(graph, "place/dalanzadgad", "place/durban"),
              "place/dalanzadgad <-held_at- session/6 <-agreed_at- agreement/memorandum-intent "
              "<-fulfils- agreement/memorandum-2011 -signed_at-> event/durban-signing -held_at-> "
              "place/durban");
}

TEST(Path, KeepsTheDirectionOfItsEdgesWhenItIsWalkedBack) {
    const DialogueGraph& graph = tests::japan_mongolia();
    EXPECT_EQ(path(graph, "place/durban", "place/dalanzadgad"),
              "place/durban <-held_at- event/durban-signing <-signed_at- agreement/memorandum-2011 "
              "-fulfils-> agreement/memorandum-intent -agreed_at-> session/6 -held_at-> "
              "place/dalanzadgad");
}

TEST(Path, OfAThingToItselfHasNoSteps) {
    EXPECT_EQ(path(tests::japan_mongolia(), "session/6", "session/6"), "session/6");
}

TEST(Path, TakesEdgesThatSayWhoSaidSoOnlyWhereThereAreNoOthers) {
    const tests::GraphOf graph(tests::small_tables_with("places.csv",
                                                        "id,kind,name_en,within,source\n"
                                                        "japan,country,Japan,,\n"
                                                        "tokyo,city,Tokyo,japan,report\n"
                                                        "ulaanbaatar,city,Ulaanbaatar,,report\n"
                                                        "erdenet,city,Erdenet,,report\n"));
    EXPECT_EQ(path(*graph, "place/tokyo", "place/ulaanbaatar"),
              "place/tokyo <-held_at- session/1 -next_session-> session/2 -held_at-> "
              "place/ulaanbaatar");
    EXPECT_EQ(path(*graph, "place/erdenet", "place/japan"),
              "place/erdenet -stated_in-> source/report <-stated_in- place/tokyo -within-> "
              "place/japan");
}

TEST(Path, IsNoneWhereNothingJoinsTheTwo) {
    const tests::GraphOf graph(tests::small_tables_with("places.csv",
                                                        "id,kind,name_en,within\n"
                                                        "japan,country,Japan,\n"
                                                        "tokyo,city,Tokyo,japan\n"
                                                        "erdenet,city,Erdenet,\n"
                                                        "ulaanbaatar,city,Ulaanbaatar,\n"));
    EXPECT_EQ(path(*graph, "place/erdenet", "place/japan"), "none");
    EXPECT_EQ(path(*graph, "place/japan", "place/erdenet"), "none");
}

TEST(Path, CanBeHeldToSomeKindsOfEdges) {
    const tests::GraphOf graph;
    const auto between = [&](std::string_view from, std::string_view to, EdgeKinds kinds) {
        return text(*graph,
                    path_between(*graph, tests::at(*graph, from), tests::at(*graph, to), kinds));
    };
    EXPECT_EQ(between("session/1", "session/2", {EdgeKind::on_agenda}),
              "session/1 -on_agenda-> topic/air <-on_agenda- session/2");
    EXPECT_EQ(between("session/1", "session/2", {EdgeKind::held_at}), "none");
}

/// A tree of topics with further edges strewn over it, from a seed.
tests::TableTexts strewn_topics(unsigned seed, unsigned count) {
    std::mt19937 random(seed);
    tests::TableTexts tables = tests::small_tables();
    tables["topics.csv"] = "id,label_en,broader\nair,Air,\ndust,Dust,\n";
    for (unsigned i = 0; i < count; ++i) {
        const std::string name = "t" + std::to_string(i);
        std::string broader;
        if (i > 0 && random() % 4 > 0) {
            broader = "t" + std::to_string(random() % i);
        }
        tables["topics.csv"] += name + "," + name + "," + broader + "\n";
    }
    return tables;
}

TEST(Path, IsAsShortAsABreadthFirstSearchFindsIt) {
    for (unsigned seed = 0; seed < 20; ++seed) {
        const tests::GraphOf graph(strewn_topics(seed, 40));
        const Undirected net(graph.graph());
        const EdgeKinds kinds{EdgeKind::broader, EdgeKind::on_agenda, EdgeKind::next_session};
        const View view = view_of(*graph, kinds);
        const Undirected part(view);
        for (const Vertex from : graph->vertices(EntityKind::topic)) {
            std::vector<int> distances;
            const auto map = graph.map(distances);
            boost::breadth_first_search(part, from,
                                        boost::visitor(boost::make_bfs_visitor(
                                            boost::record_distances(map, boost::on_tree_edge()))));
            for (const Vertex to : graph->vertices(EntityKind::topic)) {
                const auto path = path_between(*graph, from, to, kinds);
                const int steps = path ? static_cast<int>(path->steps.size()) : 0;
                ASSERT_EQ(steps, distances[to]) << seed << ' ' << from << ' ' << to;
                ASSERT_EQ(path.has_value(), from == to || distances[to] > 0);
            }
        }
    }
}

}  // namespace
}  // namespace dialograph
