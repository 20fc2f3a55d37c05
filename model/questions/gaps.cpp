// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/questions/gaps.hpp"

#include <algorithm>
#include <optional>

namespace dialograph {
namespace {

/// A topic, if nothing was agreed on it.
std::optional<OpenTopic> open_topic(const DialogueGraph& graph, Vertex topic) {
    OpenTopic open{topic, Outcome::reported, {}};
    if (!graph.in_edges(topic, EdgeKind::about).empty()) {
        return std::nullopt;
    }
    for (const Edge& edge : graph.in_edges(topic, EdgeKind::on_agenda)) {
        const Outcome outcome = graph.graph()[edge].outcome;
        if (outcome == Outcome::agreed) {
            return std::nullopt;
        }
        open.strongest = std::max(open.strongest, outcome);
        open.items.push_back(edge);
    }
    return open.items.empty() ? std::nullopt : std::optional(std::move(open));
}

}  // namespace

std::vector<SessionGap> years_without_session(const DialogueGraph& graph) {
    std::vector<SessionGap> gaps;
    for (const Vertex session : graph.sessions()) {
        for (const Edge& edge : graph.out_edges(session, EdgeKind::next_session)) {
            const auto& before = graph.record<Session>(session);
            const auto& after = graph.record<Session>(boost::target(edge, graph.graph()));
            const int last = std::max(before.date.year(), before.end_date.year());
            if (after.date.year() > last + 1) {
                gaps.push_back(
                    {graph.vertex(before.series), last + 1, after.date.year() - 1, edge});
            }
        }
    }
    return gaps;
}

std::vector<OpenTopic> topics_never_agreed(const DialogueGraph& graph) {
    std::vector<OpenTopic> topics;
    for (const Vertex topic : graph.vertices(EntityKind::topic)) {
        if (auto open = open_topic(graph, topic)) {
            topics.push_back(*std::move(open));
        }
    }
    return topics;
}

std::vector<Vertex> agreements_without_source(const DialogueGraph& graph) {
    std::vector<Vertex> agreements;
    for (const Vertex agreement : graph.vertices(EntityKind::agreement)) {
        if (graph.out_edges(agreement, EdgeKind::stated_in).empty()) {
            agreements.push_back(agreement);
        }
    }
    return agreements;
}

}  // namespace dialograph
