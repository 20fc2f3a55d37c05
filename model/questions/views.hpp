// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file views.hpp The graph seen in part: some kinds of edges, some stretch of time.
///
///     const View view = view_of(graph, {EdgeKind::on_agenda}, *Period::parse("2011..2015"));
///     boost::breadth_first_search(view, ...);
///
/// A view copies nothing; the graph has to outlive it. As with every `boost::filtered_graph`,
/// vertices keep their descriptors and `num_vertices` counts the hidden ones too, so that a vector
/// of that size serves as a property map.

#include "model/graph.hpp"
#include "model/questions/edge_kinds.hpp"
#include "model/questions/period.hpp"
#include "model/questions/timeline.hpp"

#include <boost/graph/filtered_graph.hpp>

namespace dialograph {

/// Shows the edges of some kinds.
class OfKinds {
public:
    OfKinds() = default;
    OfKinds(const Graph& graph, EdgeKinds kinds) : graph_(&graph), kinds_(kinds) {}

    bool operator()(const Edge& edge) const { return kinds_.contains((*graph_)[edge].kind); }

private:
    const Graph* graph_ = nullptr;
    EdgeKinds kinds_;
};

/// Hides what took place outside of a period. Places, topics and the like are always shown.
class InPeriod {
public:
    InPeriod() = default;
    InPeriod(const DialogueGraph& graph, const Period& period) : graph_(&graph), period_(period) {}

    bool operator()(Vertex vertex) const { return is_in(*graph_, vertex, period_); }

private:
    const DialogueGraph* graph_ = nullptr;
    Period period_;
};

/// A part of the graph; any algorithm of the Boost Graph Library takes it.
using View = boost::filtered_graph<Graph, OfKinds, InPeriod>;

/// The edges of some kinds between the things of a period.
[[nodiscard]] inline View view_of(const DialogueGraph& graph, EdgeKinds kinds,
                                  const Period& period = {}) {
    return {graph.graph(), OfKinds(graph.graph(), kinds), InPeriod(graph, period)};
}

}  // namespace dialograph
