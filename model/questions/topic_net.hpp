// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file topic_net.hpp Which topics appear at the same sessions, as an undirected Boost graph.

#include "model/graph.hpp"
#include "model/questions/period.hpp"

#include <boost/graph/adjacency_list.hpp>

#include <cstdint>

namespace dialograph {

/// The bundled property of a vertex of the net.
struct NetTopic {
    /// The vertex of the topic in the dialogue graph.
    Vertex topic = 0;
    /// The sessions that had it on their agenda.
    std::uint32_t sessions = 0;
};

/// The bundled property of an edge of the net.
struct NetTie {
    /// The sessions that had both topics on their agenda.
    std::uint32_t sessions = 0;
    /// How many times as often as by chance they come together; see `lift_of`.
    double lift = 0;
};

/// The topics that were on an agenda, in the order of the graph, each tied to those it appeared
/// with. Any algorithm of the Boost Graph Library takes it.
using TopicNet =
    boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS, NetTopic, NetTie>;

/// The net of the topics in a period. Takes time by the pairs of topics of all sessions.
[[nodiscard]] TopicNet topic_net(const DialogueGraph& graph, const Period& period = {});

/// The share of sessions with both of two topics, over what it would be if they had nothing to do
/// with each other: above 1 they seek each other's company, below 1 they avoid it.
[[nodiscard]] double lift_of(std::size_t together, std::size_t first, std::size_t second,
                             std::size_t all);

}  // namespace dialograph
