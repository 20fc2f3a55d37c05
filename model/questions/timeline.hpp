// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file timeline.hpp When things took place, and the sessions in the order of time.

#include "model/date.hpp"
#include "model/graph.hpp"
#include "model/questions/period.hpp"

#include <span>
#include <vector>

namespace dialograph {

/// When something took place. Things without a date have an empty one.
struct When {
    Date start;
    /// Empty where it ended on the day on which it started.
    Date end;
};

/// The dates of a session, an event or an agreement; no dates for other things.
[[nodiscard]] When when(const DialogueGraph& graph, Vertex vertex);

/// Whether a vertex may be shown in a period: it took place in it, or is something that does not
/// take place, such as a topic.
[[nodiscard]] bool is_in(const DialogueGraph& graph, Vertex vertex, const Period& period);

/// Orders what took place: by date, an unknown month or day first (yet no session before a lower
/// number of its series and year); then sessions by series and number; then by vertex.
class Earlier {
public:
    explicit Earlier(const DialogueGraph& graph) : graph_(&graph) {}

    [[nodiscard]] bool operator()(Vertex a, Vertex b) const;

private:
    const DialogueGraph* graph_;
};

/// The sessions of a graph by time, made once so that each question about a period takes no longer
/// than its answer. The graph has to outlive it.
class Timeline {
public:
    explicit Timeline(const DialogueGraph& graph);

    [[nodiscard]] std::span<const Vertex> sessions() const { return sessions_; }
    /// The sessions that started in some years.
    [[nodiscard]] std::span<const Vertex> sessions(int first_year, int last_year) const;

private:
    const DialogueGraph* graph_;
    std::vector<Vertex> sessions_;
};

}  // namespace dialograph
