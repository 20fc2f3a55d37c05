// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/questions/closure.hpp"

namespace dialograph {

Closure::Closure(const DialogueGraph& graph, Vertex start, const Follow& follow)
    : vertices_{start}, steps_(1), reached_{start} {
    for (std::size_t i = 0; i < vertices_.size(); ++i) {
        step(graph, i, follow);
    }
}

void Closure::extend(const DialogueGraph& graph, std::initializer_list<Follow> ways) {
    const std::size_t starts = vertices_.size();
    for (const Follow& way : ways) {
        const std::size_t added = vertices_.size();
        for (std::size_t i = 0; i < starts; ++i) {
            step(graph, i, way);
        }
        for (std::size_t i = added; i < vertices_.size(); ++i) {
            step(graph, i, way);
        }
    }
}

void Closure::step(const DialogueGraph& graph, std::size_t index, const Follow& follow) {
    const Graph& edges = graph.graph();
    const Vertex vertex = vertices_[index];
    const auto reach = [&](const Edge& edge, Vertex other, EdgeKinds kinds) {
        if (kinds.contains(edges[edge].kind) && reached_.insert(other).second) {
            vertices_.push_back(other);
            steps_.push_back({edge, static_cast<std::uint32_t>(index)});
        }
    };
    if (follow.out != EdgeKinds{}) {
        for (const Edge& edge : boost::make_iterator_range(boost::out_edges(vertex, edges))) {
            reach(edge, boost::target(edge, edges), follow.out);
        }
    }
    if (follow.in != EdgeKinds{}) {
        for (const Edge& edge : boost::make_iterator_range(boost::in_edges(vertex, edges))) {
            reach(edge, boost::source(edge, edges), follow.in);
        }
    }
}

void Closure::append_way(std::size_t index, Proof& proof) const {
    for (; index != 0; index = steps_[index].before) {
        proof.push_back(steps_[index].edge);
    }
}

}  // namespace dialograph
