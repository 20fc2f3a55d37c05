// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/questions/reached_sessions.hpp"

#include <tuple>

namespace dialograph {

ReachedSessions::iterator ReachedSessions::begin() const {
    return {*this, 0};
}

ReachedSessions::iterator ReachedSessions::end() const {
    return {*this, closure_.vertices().size()};
}

ReachedSessions::iterator::iterator(const ReachedSessions& sessions, std::size_t index)
    : sessions_(&sessions), index_(index) {
    enter();
    find();
}

/// Goes to the first edge into the vertex at hand; behind the last vertex, to no edge.
void ReachedSessions::iterator::enter() {
    const auto& vertices = sessions_->closure_.vertices();
    if (index_ < vertices.size()) {
        std::tie(edge_, edges_end_) = boost::in_edges(vertices[index_], sessions_->graph_->graph());
    } else {
        edge_ = edges_end_ = In{sessions_->graph_->graph(), 0};
    }
}

/// Goes on to an edge that comes from a session, unless it is at one.
void ReachedSessions::iterator::find() {
    const Graph& graph = sessions_->graph_->graph();
    while (index_ < sessions_->closure_.vertices().size()) {
        for (; edge_ != edges_end_; ++edge_) {
            // Events, too, are held at places.
            if (graph[*edge_].kind == sessions_->last_ &&
                graph[boost::source(*edge_, graph)].kind == EntityKind::session) {
                return;
            }
        }
        ++index_;
        enter();
    }
}

void ReachedSessions::iterator::increment() {
    ++edge_;
    find();
}

SessionAnswer ReachedSessions::iterator::dereference() const {
    const Edge edge = *edge_;
    SessionAnswer answer{boost::source(edge, sessions_->graph_->graph()), {edge}};
    sessions_->closure_.append_way(index_, answer.proof);
    return answer;
}

}  // namespace dialograph
