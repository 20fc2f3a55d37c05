// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/pictures/network_plan.hpp"

#include "exporters/pictures/timeline_plan.hpp"

#include <algorithm>

namespace dialograph {
namespace {

/// Whether the network shows an edge. What a session agreed has the session's topics already.
bool is_shown(const DialogueGraph& graph, const Edge& edge) {
    switch (graph.graph()[edge].kind) {
    case EdgeKind::on_agenda:
    case EdgeKind::held_at:
    case EdgeKind::agreed_at:
    case EdgeKind::signed_at:
    case EdgeKind::revises:
    case EdgeKind::fulfils:
    case EdgeKind::during: return true;
    case EdgeKind::about:
        return graph.targets(boost::source(edge, graph.graph()), EdgeKind::agreed_at).empty();
    default: return false;
    }
}

/// The vertices of a kind, the ones to keep first.
std::vector<Vertex> by_importance(const DialogueGraph& graph, EntityKind kind,
                                  const std::vector<std::size_t>& degrees) {
    std::vector<Vertex> vertices;
    if (kind == EntityKind::session) {
        vertices = sessions_by_date(graph);
        std::ranges::reverse(vertices);
    } else {
        const auto all = graph.vertices(kind);
        vertices.assign(all.begin(), all.end());
        std::ranges::stable_sort(vertices,
                                 [&](Vertex a, Vertex b) { return degrees[a] > degrees[b]; });
    }
    std::erase_if(vertices, [&](Vertex vertex) { return degrees[vertex] == 0; });
    return vertices;
}

}  // namespace

NetworkPlan plan_network(const DialogueGraph& graph, std::size_t limit) {
    std::vector<std::size_t> degrees(boost::num_vertices(graph.graph()));
    std::vector<Edge> shown;
    for (const Edge& edge : boost::make_iterator_range(boost::edges(graph.graph()))) {
        if (is_shown(graph, edge)) {
            shown.push_back(edge);
            ++degrees[boost::source(edge, graph.graph())];
            ++degrees[boost::target(edge, graph.graph())];
        }
    }
    NetworkPlan plan;
    std::vector<bool> is_kept(degrees.size());
    for (const EntityKind kind : {EntityKind::session, EntityKind::topic, EntityKind::agreement,
                                  EntityKind::event, EntityKind::place}) {
        const std::vector<Vertex> vertices = by_importance(graph, kind, degrees);
        const std::size_t kept = std::min(vertices.size(), limit);
        plan.left_out += vertices.size() - kept;
        for (std::size_t i = 0; i < kept; ++i) {
            is_kept[vertices[i]] = true;
        }
    }
    std::vector<bool> is_joined(degrees.size());
    for (const Edge& edge : shown) {
        const Vertex from = boost::source(edge, graph.graph());
        const Vertex to = boost::target(edge, graph.graph());
        if (is_kept[from] && is_kept[to]) {
            plan.edges.push_back(edge);
            is_joined[from] = is_joined[to] = true;
        }
    }
    for (Vertex vertex = 0; vertex < degrees.size(); ++vertex) {
        if (is_joined[vertex]) {
            plan.things.push_back(vertex);
        }
        plan.left_out += is_kept[vertex] && !is_joined[vertex] ? 1U : 0U;
    }
    return plan;
}

}  // namespace dialograph
