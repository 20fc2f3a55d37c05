// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/questions/topic_history.hpp"

#include "model/questions/timeline.hpp"

#include <algorithm>
#include <optional>

namespace dialograph {

TopicHistory topic_history(const DialogueGraph& graph, Vertex topic) {
    TopicHistory history{topic, {}, {}};
    for (const Edge& edge : graph.in_edges(topic, EdgeKind::on_agenda)) {
        history.appearances.push_back(
            {boost::source(edge, graph.graph()), edge, graph.graph()[edge].outcome, false});
    }
    std::ranges::sort(history.appearances, Earlier(graph), &Appearance::session);
    std::optional<Outcome> strongest;
    for (Appearance& appearance : history.appearances) {
        appearance.strengthened = !strongest || appearance.outcome > *strongest;
        if (appearance.strengthened) {
            strongest = appearance.outcome;
        }
    }
    for (const Edge& edge : graph.in_edges(topic, EdgeKind::about)) {
        history.agreements.push_back(edge);
    }
    std::ranges::sort(history.agreements, Earlier(graph),
                      [&](const Edge& edge) { return boost::source(edge, graph.graph()); });
    return history;
}

}  // namespace dialograph
