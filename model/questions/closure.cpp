// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/questions/closure.hpp"

#include <unordered_set>

namespace dialograph {

Closure::Closure(const DialogueGraph& graph, Vertex start, const Follow& follow)
    : vertices_{start}, steps_(1) {
    const Graph& edges = graph.graph();
    std::unordered_set<Vertex> reached{start};
    for (std::size_t i = 0; i < vertices_.size(); ++i) {
        const auto reach = [&](const Edge& edge, Vertex vertex, EdgeKinds kinds) {
            if (kinds.contains(edges[edge].kind) && reached.insert(vertex).second) {
                vertices_.push_back(vertex);
                steps_.push_back({edge, static_cast<std::uint32_t>(i)});
            }
        };
        if (follow.out != EdgeKinds{}) {
            for (const Edge& edge :
                 boost::make_iterator_range(boost::out_edges(vertices_[i], edges))) {
                reach(edge, boost::target(edge, edges), follow.out);
            }
        }
        if (follow.in != EdgeKinds{}) {
            for (const Edge& edge :
                 boost::make_iterator_range(boost::in_edges(vertices_[i], edges))) {
                reach(edge, boost::source(edge, edges), follow.in);
            }
        }
    }
}

void Closure::append_way(std::size_t index, Proof& proof) const {
    for (; index != 0; index = steps_[index].before) {
        proof.push_back(steps_[index].edge);
    }
}

}  // namespace dialograph
