// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file path.hpp How does one thing lead to another?
///
///     if (const auto path = path_between(graph, dalanzadgad, durban)) {
///         for (const WalkedEdge<Edge>& step : path->steps) { ... }
///     }

#include "model/graph.hpp"
#include "model/questions/edge_kinds.hpp"
#include "model/questions/undirected.hpp"

#include <optional>
#include <vector>

namespace dialograph {

/// A way through the graph, over edges in either direction.
struct Path {
    Vertex from = 0;
    std::vector<WalkedEdge<Edge>> steps;
};

/// The vertex to which a step leads.
[[nodiscard]] inline Vertex end_of(const DialogueGraph& graph, const WalkedEdge<Edge>& step) {
    return step.against ? boost::source(step.edge, graph.graph())
                        : boost::target(step.edge, graph.graph());
}

/// The most telling way between two things: the shortest, where an edge to what many things share
/// (`membership_edges`) counts for two. Edges that only say who said so (`provenance_edges`) are
/// taken where there is no way without them, and count for four. Of ways that are equally short it
/// is always the same one.
///
/// The search goes from both ends at once and stops where they meet; its memory grows with what it
/// touches and not with the graph.
/// @return nothing where no way joins them
[[nodiscard]] std::optional<Path> path_between(const DialogueGraph& graph, Vertex from, Vertex to);

/// Likewise, over edges of some kinds alone.
[[nodiscard]] std::optional<Path> path_between(const DialogueGraph& graph, Vertex from, Vertex to,
                                               EdgeKinds kinds);

}  // namespace dialograph
