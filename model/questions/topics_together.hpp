// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file topics_together.hpp Which topics appear together, how often, and how much more often than
/// by chance?

#include "model/graph.hpp"
#include "model/questions/topic_net.hpp"

#include <cstddef>
#include <vector>

namespace dialograph {

/// Two topics that were on the agenda of the same sessions.
struct TopicPair {
    Vertex first = 0;
    Vertex second = 0;
    /// The sessions that had both.
    std::size_t sessions = 0;
    /// See `lift_of`.
    double lift = 0;
};

/// A session that had two topics on its agenda.
struct SharedSession {
    Vertex session = 0;
    /// The agenda items.
    Edge first;
    Edge second;
};

/// All pairs of topics of a net; those with most sessions first, then those of the highest lift.
[[nodiscard]] std::vector<TopicPair> topics_together(const TopicNet& net);

/// The topics that appeared beside one topic, which is `first` in each pair, in the same order.
/// Takes time by the agenda items of the sessions that had it.
[[nodiscard]] std::vector<TopicPair> topics_beside(const DialogueGraph& graph, Vertex topic);

/// The sessions that had both topics: the proof of a pair. Takes time by the sessions of the topic
/// that has fewer.
[[nodiscard]] std::vector<SharedSession> shared_sessions(const DialogueGraph& graph, Vertex first,
                                                         Vertex second);

}  // namespace dialograph
