// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file network_plan.hpp Which things and edges of the graph the network shows.

#include "exporters/pictures/picture.hpp"
#include "model/graph.hpp"

#include <cstddef>
#include <vector>

namespace dialograph {

struct NetworkPlan {
    /// In the order of the graph.
    std::vector<Vertex> things;
    /// Edges between them: what was on an agenda, what came of it, and where.
    std::vector<Edge> edges;
    std::size_t left_out = 0;
};

/// Chooses topics, sessions, agreements, events and places that have an edge to another of them.
/// @param limit of each kind: the latest sessions, of the others those with most
/// edges
[[nodiscard]] NetworkPlan plan_network(const DialogueGraph& graph, std::size_t limit);

}  // namespace dialograph
