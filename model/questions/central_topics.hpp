// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file central_topics.hpp Which topics hold the dialogue together?

#include "model/graph.hpp"
#include "model/questions/topic_net.hpp"

#include <cstddef>
#include <vector>

namespace dialograph {

/// How central a topic is in a net, by three measures of the Boost Graph Library.
struct CentralTopic {
    Vertex topic = 0;
    std::size_t sessions = 0;
    /// The share of shortest ways between other topics that lead over it, from 0 to 1
    /// (`boost::brandes_betweenness_centrality`).
    double betweenness = 0;
    /// How likely it is to be met by following ties at random (`boost::graph::page_rank`); all
    /// topics together have 1.
    double page_rank = 0;
    /// The largest k for which it belongs to topics that are each tied to k of the others
    /// (`boost::core_numbers`).
    std::size_t core = 0;
};

/// The topics of a net, the most central first: by betweenness, then by page rank.
[[nodiscard]] std::vector<CentralTopic> central_topics(const TopicNet& net);

}  // namespace dialograph
