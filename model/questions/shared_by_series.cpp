// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/questions/shared_by_series.hpp"

#include "model/questions/edge_kinds.hpp"

#include <map>
#include <utility>

namespace dialograph {
namespace {

constexpr EdgeKinds sharing_edges{EdgeKind::on_agenda, EdgeKind::held_at, EdgeKind::organised_by,
                                  EdgeKind::party};

using Things = std::map<Vertex, Proof>;

void add_things(const DialogueGraph& graph, Vertex vertex, Things& things) {
    for (const Edge& edge : boost::make_iterator_range(boost::out_edges(vertex, graph.graph()))) {
        if (sharing_edges.contains(graph.graph()[edge].kind)) {
            things[boost::target(edge, graph.graph())].push_back(edge);
        }
    }
}

Things things_of(const DialogueGraph& graph, Vertex series) {
    Things things;
    add_things(graph, series, things);
    for (const Vertex session : graph.sessions({graph.graph()[series].number})) {
        add_things(graph, session, things);
    }
    return things;
}

}  // namespace

std::vector<SharedThing> shared_by_series(const DialogueGraph& graph, Vertex first, Vertex second) {
    Things firsts = things_of(graph, first);
    Things seconds = things_of(graph, second);
    std::vector<SharedThing> shared;
    for (auto& [thing, proof] : firsts) {
        if (const auto other = seconds.find(thing); other != seconds.end()) {
            shared.push_back({thing, std::move(proof), std::move(other->second)});
        }
    }
    return shared;
}

}  // namespace dialograph
