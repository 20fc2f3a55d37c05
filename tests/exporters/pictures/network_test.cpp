// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/pictures/layout.hpp"
#include "exporters/pictures/network_plan.hpp"
#include "tests/exporters/pictures/drawn.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace dialograph {
namespace {

/// A wheel: every node is joined to the first and to the next.
struct Wheel {
    std::vector<LayoutNode> nodes;
    std::vector<LayoutEdge> edges;

    explicit Wheel(std::size_t size) {
        for (std::size_t i = 0; i < size; ++i) {
            nodes.push_back({static_cast<int>(40 + 17 * (i % 5)), 24, i % 3 == 0});
            if (nodes.back().is_round) {
                nodes.back().width = nodes.back().height;
            }
            edges.push_back({0, i});
            edges.push_back({i, (i + 1) % size});
        }
        std::erase_if(edges, [](const LayoutEdge& edge) { return edge.from == edge.to; });
    }
};

TEST(NetworkLayout, LaysNoNodeOnAnother) {
    const Wheel wheel(40);
    const Layout layout = lay_out(wheel.nodes, wheel.edges);
    ASSERT_EQ(layout.nodes.size(), wheel.nodes.size());
    std::vector<Box> boxes;
    for (std::size_t i = 0; i < wheel.nodes.size(); ++i) {
        const LayoutNode& node = wheel.nodes[i];
        boxes.push_back({layout.nodes[i].x - node.width / 2, layout.nodes[i].y - node.height / 2,
                         node.width, node.height});
        EXPECT_GE(boxes[i].x, 0);
        EXPECT_LE(boxes[i].right(), layout.width + 1);
        for (std::size_t other = 0; other < i; ++other) {
            EXPECT_FALSE(boxes[i].meets(boxes[other])) << i << " on " << other;
        }
    }
}

TEST(NetworkLayout, IsTheSameEachTime) {
    const Wheel wheel(25);
    const Layout first = lay_out(wheel.nodes, wheel.edges);
    const Layout second = lay_out(wheel.nodes, wheel.edges);
    const auto same = [](const Point& a, const Point& b) { return a.x == b.x && a.y == b.y; };
    EXPECT_TRUE(std::ranges::equal(first.nodes, second.nodes, same));
    for (std::size_t i = 0; i < wheel.edges.size(); ++i) {
        EXPECT_TRUE(std::ranges::equal(first.edges[i], second.edges[i], same));
    }
}

TEST(NetworkLayout, HasRoomForPartsThatNothingJoins) {
    const std::vector<LayoutNode> nodes(6, LayoutNode{50, 20, false});
    const std::vector<LayoutEdge> edges{{0, 1}, {2, 3}};
    const Layout layout = lay_out(nodes, edges);
    EXPECT_LT(layout.width, 1000);
    EXPECT_LT(layout.height, 1000);
    EXPECT_EQ(lay_out({}, {}).nodes.size(), 0U);
}

TEST(NetworkPlan, JoinsSessionsTopicsAgreementsAndPlaces) {
    const LoadedRecords loaded = tests::shipped_records();
    const NetworkPlan plan = plan_network(*loaded.graph, 60);
    EXPECT_EQ(plan.left_out, 0U);
    const auto on_agenda = std::ranges::count_if(plan.edges, [&](const Edge& edge) {
        return loaded.graph->graph()[edge].kind == EdgeKind::on_agenda;
    });
    EXPECT_EQ(static_cast<std::size_t>(on_agenda), loaded.dataset->records.agenda.size());
}

TEST(NetworkPlan, KeepsTheLatestSessionsAndTheTopicsWithMostEdges) {
    const LoadedRecords loaded = tests::shipped_records();
    const DialogueGraph& graph = *loaded.graph;
    const NetworkPlan plan = plan_network(graph, 2);
    EXPECT_GT(plan.left_out, 0U);
    const auto has = [&](EntityKind kind, std::string_view id) {
        return std::ranges::count(plan.things, graph.find(kind, id).value()) == 1;
    };
    EXPECT_TRUE(has(EntityKind::session, "15"));
    EXPECT_TRUE(has(EntityKind::session, "14"));
    EXPECT_FALSE(has(EntityKind::session, "13"));
    EXPECT_TRUE(has(EntityKind::topic, "bilateral-environmental-cooperation"));
}

TEST(Network, HasALineForEachRenewalAndEachThingItsLabel) {
    const LoadedRecords loaded = tests::shipped_records();
    const std::string svg = draw_network(*loaded.graph, {.language = "ja"}).markup();
    // Once more in the legend.
    EXPECT_EQ(tests::count(svg, "class=\"renewal-edge\""), 4U);
    EXPECT_NE(svg.find(">ダランザドガド<"), std::string::npos);
    EXPECT_NE(svg.find("<title>「いぶき2号」による排出量推計のモンゴルでの実証</title>"),
              std::string::npos);
}

TEST(Pictures, AreFoundByTheirNames) {
    for (const Picture& picture : pictures()) {
        EXPECT_EQ(picture_named(picture.name), &picture);
    }
    EXPECT_EQ(picture_named("portrait"), nullptr);
}

}  // namespace
}  // namespace dialograph
