// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file reached_sessions.hpp Sessions as answers, found while one walks over them.

#include "model/graph.hpp"
#include "model/questions/closure.hpp"
#include "model/questions/proof.hpp"

#include <boost/iterator/iterator_facade.hpp>

#include <cstddef>

namespace dialograph {

/// A session that is an answer.
struct SessionAnswer {
    Vertex session = 0;
    /// The edges from the session to what was asked for.
    Proof proof;
};

/// The sessions from which edges of a kind lead into a closure, as a forward range. A session comes
/// once for each such edge, in the order of the closure and then of the graph.
class ReachedSessions {
public:
    class iterator;  // NOLINT(readability-identifier-naming): as all ranges call it
    using const_iterator = iterator;

    ReachedSessions(const DialogueGraph& graph, EdgeKind last, Closure closure)
        : graph_(&graph), last_(last), closure_(std::move(closure)) {}

    [[nodiscard]] iterator begin() const;
    [[nodiscard]] iterator end() const;

private:
    const DialogueGraph* graph_;
    EdgeKind last_;
    Closure closure_;
};

class ReachedSessions::iterator
    : public boost::iterator_facade<iterator, SessionAnswer, boost::forward_traversal_tag,
                                    SessionAnswer> {
public:
    iterator() = default;
    iterator(const ReachedSessions& sessions, std::size_t index);

private:
    friend class boost::iterator_core_access;
    using In = boost::graph_traits<Graph>::in_edge_iterator;

    [[nodiscard]] SessionAnswer dereference() const;
    [[nodiscard]] bool equal(const iterator& other) const {
        return index_ == other.index_ && edge_ == other.edge_;
    }
    void increment();
    void enter();
    void find();

    const ReachedSessions* sessions_ = nullptr;
    std::size_t index_ = 0;
    In edge_{};
    In edges_end_{};
};

}  // namespace dialograph
