// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file sessions.hpp Which sessions were held where, when, on what, with what outcome, by whom?
///
///     for (const SessionAnswer& answer : sessions_by_topic(graph, topic)) { ... }
///
/// Each answer carries the edges that prove it. The ranges find their answers while they are
/// walked.

#include "model/graph.hpp"
#include "model/questions/period.hpp"
#include "model/questions/reached_sessions.hpp"
#include "model/questions/views.hpp"

#include <boost/range/adaptor/filtered.hpp>
#include <boost/range/adaptor/transformed.hpp>
#include <boost/range/iterator_range.hpp>

#include <vector>

namespace dialograph {

/// Whether a question about a topic means the topics below it too.
enum class Narrower : bool { no, yes };

/// The sessions with a topic on their agenda: a session, and the edge with the outcome (then those
/// from a narrower topic up to the one asked for).
[[nodiscard]] ReachedSessions sessions_by_topic(const DialogueGraph& graph, Vertex topic,
                                                Narrower narrower = Narrower::no);

/// The sessions held at a place or at a place within it.
[[nodiscard]] ReachedSessions sessions_by_place(const DialogueGraph& graph, Vertex place);

/// The sessions that a party organised: an organisation, under this name or an earlier or later
/// one, but not what else came of one that was split; or, for a place, any organisation there.
[[nodiscard]] ReachedSessions sessions_by_party(const DialogueGraph& graph, Vertex party);

/// Whether an edge is an agenda item with an outcome.
class HasOutcome {
public:
    HasOutcome(const Graph& graph, Outcome outcome) : graph_(&graph), outcome_(outcome) {}

    bool operator()(const Edge& edge) const {
        const EdgeProperties& properties = (*graph_)[edge];
        return properties.kind == EdgeKind::on_agenda && properties.outcome == outcome_;
    }

private:
    const Graph* graph_;
    Outcome outcome_;
};

/// Makes an answer of the edge that proves it.
class AnswerOfEdge {
public:
    explicit AnswerOfEdge(const Graph& graph) : graph_(&graph) {}

    SessionAnswer operator()(const Edge& edge) const {
        return {boost::source(edge, *graph_), {edge}};
    }

private:
    const Graph* graph_;
};

/// The sessions at which anything had an outcome, once for each topic that had it. Looks at every
/// edge: a quarter of all agenda items is the answer to such a question anyway.
[[nodiscard]] inline auto sessions_by_outcome(const DialogueGraph& graph, Outcome outcome) {
    return boost::make_iterator_range(boost::edges(graph.graph())) |
           boost::adaptors::filtered(HasOutcome(graph.graph(), outcome)) |
           boost::adaptors::transformed(AnswerOfEdge(graph.graph()));
}

/// Makes an answer of a session, proven by the edges to the sources that state its date.
class AnswerBySource {
public:
    explicit AnswerBySource(const DialogueGraph& graph) : graph_(&graph) {}

    SessionAnswer operator()(Vertex session) const;

private:
    const DialogueGraph* graph_;
};

/// The sessions of a period, by series and number. Looks at the date of every session; a `Timeline`
/// does not.
[[nodiscard]] inline auto sessions_by_year(const DialogueGraph& graph, const Period& period) {
    return boost::make_iterator_range(graph.sessions()) |
           boost::adaptors::filtered(InPeriod(graph, period)) |
           boost::adaptors::transformed(AnswerBySource(graph));
}

/// Puts answers into the order of time; each session once, with all that proves it.
[[nodiscard]] std::vector<SessionAnswer> in_order(const DialogueGraph& graph,
                                                  std::vector<SessionAnswer> answers);

/// The same of a range.
template <class Answers>
[[nodiscard]] std::vector<SessionAnswer> in_order(const DialogueGraph& graph,
                                                  const Answers& answers) {
    return in_order(graph, std::vector<SessionAnswer>(answers.begin(), answers.end()));
}

}  // namespace dialograph
