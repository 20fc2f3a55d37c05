// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file topic_history.hpp When did a topic come up, and what came of it over time?

#include "model/graph.hpp"

#include <vector>

namespace dialograph {

/// A topic at a session.
struct Appearance {
    Vertex session = 0;
    /// The agenda item.
    Edge edge;
    Outcome outcome = Outcome::reported;
    /// Whether no earlier outcome was as strong.
    bool strengthened = false;
};

/// A topic through time.
struct TopicHistory {
    Vertex topic = 0;
    /// In the order of time; the first and the last are the ends of its history.
    std::vector<Appearance> appearances;
    /// The edges `about` from the agreements about it, in the order of time.
    std::vector<Edge> agreements;
};

/// The history of a topic. Takes time by the number of its appearances.
[[nodiscard]] TopicHistory topic_history(const DialogueGraph& graph, Vertex topic);

}  // namespace dialograph
