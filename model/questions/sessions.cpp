// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/questions/sessions.hpp"

#include "model/questions/timeline.hpp"

#include <algorithm>
#include <utility>

namespace dialograph {

ReachedSessions sessions_by_topic(const DialogueGraph& graph, Vertex topic, Narrower narrower) {
    const Follow follow = narrower == Narrower::yes ? Follow{.in = {EdgeKind::broader}} : Follow{};
    return {graph, EdgeKind::on_agenda, Closure(graph, topic, follow)};
}

ReachedSessions sessions_by_place(const DialogueGraph& graph, Vertex place) {
    return {graph, EdgeKind::held_at, Closure(graph, place, {.in = {EdgeKind::within}})};
}

ReachedSessions sessions_by_party(const DialogueGraph& graph, Vertex party) {
    Closure names(graph, party, {.in = {EdgeKind::within, EdgeKind::located_in}});
    // Back and forth would lead to what else came of an organisation that was split.
    names.extend(graph, {{.out = {EdgeKind::succeeds}}, {.in = {EdgeKind::succeeds}}});
    return {graph, EdgeKind::organised_by, std::move(names)};
}

SessionAnswer AnswerBySource::operator()(Vertex session) const {
    const auto edges = graph_->out_edges(session, EdgeKind::stated_in);
    return {session, Proof(edges.begin(), edges.end())};
}

std::vector<SessionAnswer> in_order(const DialogueGraph& graph,
                                    std::vector<SessionAnswer> answers) {
    std::ranges::stable_sort(answers, Earlier(graph), &SessionAnswer::session);
    std::vector<SessionAnswer> merged;
    for (SessionAnswer& answer : answers) {
        if (merged.empty() || merged.back().session != answer.session) {
            merged.push_back(std::move(answer));
            continue;
        }
        Proof& proof = merged.back().proof;
        for (const Edge& edge : answer.proof) {
            if (std::ranges::find(proof, edge) == proof.end()) {
                proof.push_back(edge);
            }
        }
    }
    return merged;
}

}  // namespace dialograph
