// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/answers/ask.hpp"
#include "exporters/answers/value_text.hpp"
#include "model/count_text.hpp"
#include "model/questions/agreement_story.hpp"
#include "model/questions/gaps.hpp"
#include "model/questions/path.hpp"
#include "model/questions/shared_by_series.hpp"
#include "model/questions/timeline.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace dialograph {
namespace {

/// The kinds of the edges of a proof, each once; those to shared topics are told otherwise.
std::string kinds_of(const DialogueGraph& graph, const Proof& proof) {
    std::vector<EdgeKind> kinds;
    std::string text;
    for (const Edge& edge : proof) {
        const EdgeKind kind = graph.graph()[edge].kind;
        if (kind != EdgeKind::on_agenda && kind != EdgeKind::about &&
            std::ranges::find(kinds, kind) == kinds.end()) {
            kinds.push_back(kind);
            text += (text.empty() ? "" : ", ") + std::string(name_of(kind));
        }
    }
    return text;
}

/// The topics of a proof, each once.
EntitiesValue topics_of(const DialogueGraph& graph, const Proof& proof) {
    EntitiesValue topics;
    for (const Edge& edge : proof) {
        const Vertex head = boost::target(edge, graph.graph());
        if (graph.graph()[head].kind == EntityKind::topic &&
            std::ranges::find(topics.vertices, head) == topics.vertices.end()) {
            topics.vertices.push_back(head);
        }
    }
    return topics;
}

Words words_of(StoryPart part) {
    constexpr std::array tints{Tint::faint, Tint::bold, Tint::plain};
    return {std::string(name_of(part)), tints[static_cast<std::size_t>(part)]};
}

}  // namespace

Answer ask_path(const Inquiry& inquiry) {
    const DialogueGraph& graph = inquiry.graph;
    const Vertex from = inquiry.vertex(0);
    const Vertex to = inquiry.vertex(1);
    Answer answer{{{"way"}, {"edge"}, {"stop", Ids::shown}}, {}};
    const auto path = path_between(graph, from, to);
    if (!path) {
        answer.failure = "nothing joins " + described(graph, from) + " and " + described(graph, to);
        return answer;
    }
    answer.rows.push_back({{Value{}, Value{}, EntityValue{from}}, {}});
    for (const WalkedEdge<Edge>& step : path->steps) {
        const std::string_view name = name_of(graph.graph()[step.edge].kind);
        answer.rows.push_back(
            {{Words{step.against ? "<-" : "->"}, Words{std::string(name), Tint::cyan},
              EntityValue{end_of(graph, step)}},
             {step.edge}});
    }
    answer.extent = count_text(path->steps.size(), "step");
    return answer;
}

Answer ask_agreement_story(const Inquiry& inquiry) {
    const DialogueGraph& graph = inquiry.graph;
    Answer answer{{{"part"}, {"date"}, {"what", Ids::shown}, {"edges"}, {"topics", Ids::hidden}},
                  {}};
    for (StoryStep& step : agreement_story(graph, inquiry.vertex(0))) {
        answer.rows.push_back(
            {{words_of(step.part), when(graph, step.what).start, EntityValue{step.what},
              Words{kinds_of(graph, step.proof), Tint::cyan}, topics_of(graph, step.proof)},
             std::move(step.proof)});
    }
    return answer;
}

Answer ask_shared_by_series(const Inquiry& inquiry) {
    const DialogueGraph& graph = inquiry.graph;
    Answer answer{{{"kind"}, {"what", Ids::shown}, {"first"}, {"second"}}, {}};
    for (SharedThing& shared : shared_by_series(graph, inquiry.vertex(0), inquiry.vertex(1))) {
        AnswerRow row{{Words{std::string(name_of(graph.graph()[shared.thing].kind))},
                       EntityValue{shared.thing}, shared.first.size(), shared.second.size()},
                      std::move(shared.first)};
        row.proof.insert(row.proof.end(), shared.second.begin(), shared.second.end());
        answer.rows.push_back(std::move(row));
    }
    return answer;
}

Answer ask_years_without_session(const Inquiry& inquiry) {
    const Graph& graph = inquiry.graph.graph();
    Answer answer{
        {{"years"}, {"series", Ids::hidden}, {"before", Ids::hidden}, {"after", Ids::hidden}}, {}};
    for (const SessionGap& gap : years_without_session(inquiry.graph)) {
        answer.rows.push_back(
            {{Words{Period::years(gap.first_year, gap.last_year).text()}, EntityValue{gap.series},
              EntityValue{boost::source(gap.over, graph)},
              EntityValue{boost::target(gap.over, graph)}},
             {gap.over}});
    }
    return answer;
}

Answer ask_topics_never_agreed(const Inquiry& inquiry) {
    Answer answer{{{"topic", Ids::shown}, {"outcome"}, {"sessions"}}, {}};
    for (OpenTopic& open : topics_never_agreed(inquiry.graph)) {
        const std::size_t sessions = open.items.size();
        answer.rows.push_back(
            {{EntityValue{open.topic}, words_of(open.strongest), sessions}, std::move(open.items)});
    }
    return answer;
}

Answer ask_agreements_without_source(const Inquiry& inquiry) {
    Answer answer{{{"agreement", Ids::shown}, {"date"}}, {}};
    for (const Vertex agreement : agreements_without_source(inquiry.graph)) {
        answer.rows.push_back({{EntityValue{agreement}, when(inquiry.graph, agreement).start}, {}});
    }
    return answer;
}

}  // namespace dialograph
