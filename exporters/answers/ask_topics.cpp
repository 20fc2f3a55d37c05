// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/answers/ask.hpp"
#include "model/questions/central_topics.hpp"
#include "model/questions/communities.hpp"
#include "model/questions/timeline.hpp"
#include "model/questions/topic_history.hpp"
#include "model/questions/topics_by_period.hpp"
#include "model/questions/topics_together.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>
#include <utility>

namespace dialograph {
namespace {

constexpr int usual_years = 5;

/// The agenda items of a topic in a period.
Proof items_of(const DialogueGraph& graph, Vertex topic, const Period& period) {
    Proof items;
    for (const Edge& edge : graph.in_edges(topic, EdgeKind::on_agenda)) {
        if (is_in(graph, boost::source(edge, graph.graph()), period)) {
            items.push_back(edge);
        }
    }
    return items;
}

/// The agenda items of a topic and of another at the sessions that had both, by the other.
std::map<Vertex, Proof> items_beside(const DialogueGraph& graph, Vertex topic) {
    std::map<Vertex, Proof> items;
    for (const Edge& edge : graph.in_edges(topic, EdgeKind::on_agenda)) {
        const Vertex session = boost::source(edge, graph.graph());
        for (const Edge& beside : graph.out_edges(session, EdgeKind::on_agenda)) {
            Proof& proof = items[boost::target(beside, graph.graph())];
            proof.insert(proof.end(), {edge, beside});
        }
    }
    return items;
}

/// The agenda items of each two topics at the sessions of a period that had both.
std::map<std::pair<Vertex, Vertex>, Proof> items_together(const DialogueGraph& graph,
                                                          const Period& period) {
    std::map<std::pair<Vertex, Vertex>, Proof> items;
    for (const Vertex session : graph.vertices(EntityKind::session)) {
        if (!is_in(graph, session, period)) {
            continue;
        }
        for (const Edge& first : graph.out_edges(session, EdgeKind::on_agenda)) {
            for (const Edge& second : graph.out_edges(session, EdgeKind::on_agenda)) {
                const std::pair topics(boost::target(first, graph.graph()),
                                       boost::target(second, graph.graph()));
                if (topics.first < topics.second) {
                    Proof& proof = items[topics];
                    proof.insert(proof.end(), {first, second});
                }
            }
        }
    }
    return items;
}

/// How a topic that is at a session changed there.
Words change_of(const Appearance& appearance, bool first, bool last) {
    if (first) {
        return {last ? "first and last" : "first", Tint::bold};
    }
    if (appearance.strengthened) {
        return {last ? "stronger, last" : "stronger", Tint::green};
    }
    return {last ? "last" : "", Tint::plain};
}

Words words_of(Presence presence) {
    constexpr std::array tints{Tint::plain, Tint::green, Tint::yellow, Tint::magenta};
    return {std::string(name_of(presence)), tints[static_cast<std::size_t>(presence)]};
}

}  // namespace

Answer ask_topic_history(const Inquiry& inquiry) {
    const DialogueGraph& graph = inquiry.graph;
    const TopicHistory history = topic_history(graph, inquiry.vertex(0));
    Answer answer{{{"date"}, {"what", Ids::shown}, {"outcome"}, {"change"}, {"quote"}}, {}};
    for (const Appearance& appearance : history.appearances) {
        const bool first = &appearance == &history.appearances.front();
        const bool last = &appearance == &history.appearances.back();
        answer.rows.push_back(
            {{when(graph, appearance.session).start, EntityValue{appearance.session},
              words_of(appearance.outcome), change_of(appearance, first, last),
              Words{std::string(graph.graph()[appearance.edge].quote())}},
             {appearance.edge}});
    }
    for (const Edge& edge : history.agreements) {
        const Vertex agreement = boost::source(edge, graph.graph());
        answer.rows.push_back(
            {{when(graph, agreement).start, EntityValue{agreement}, Words{"agreement", Tint::green},
              Words{}, Words{std::string(graph.record<Agreement>(agreement).quote)}},
             {edge}});
    }
    std::ranges::stable_sort(answer.rows, Earlier(graph), [](const AnswerRow& row) {
        return std::get<EntityValue>(row.values[1]).vertex;
    });
    return answer;
}

Answer ask_topics_beside(const Inquiry& inquiry) {
    Answer answer{{{"topic", Ids::shown}, {"sessions"}, {"lift"}}, {}};
    auto items = items_beside(inquiry.graph, inquiry.vertex(0));
    for (const TopicPair& pair : topics_beside(inquiry.graph, inquiry.vertex(0))) {
        answer.rows.push_back({{EntityValue{pair.second}, pair.sessions, Measure{pair.lift}},
                               std::move(items[pair.second])});
    }
    return answer;
}

Answer ask_topics_together(const Inquiry& inquiry) {
    const auto period = inquiry.value_or(0, Period{});
    Answer answer{{{"first", Ids::hidden}, {"second", Ids::hidden}, {"sessions"}, {"lift"}}, {}};
    auto items = items_together(inquiry.graph, period);
    for (const TopicPair& pair : topics_together(topic_net(inquiry.graph, period))) {
        answer.rows.push_back(
            {{EntityValue{pair.first}, EntityValue{pair.second}, pair.sessions, Measure{pair.lift}},
             std::move(items[std::minmax(pair.first, pair.second)])});
    }
    return answer;
}

Answer ask_central_topics(const Inquiry& inquiry) {
    const auto period = inquiry.value_or(0, Period{});
    Answer answer{{{"topic", Ids::shown}, {"sessions"}, {"betweenness"}, {"page_rank"}, {"core"}},
                  {}};
    for (const CentralTopic& topic : central_topics(topic_net(inquiry.graph, period))) {
        answer.rows.push_back({{EntityValue{topic.topic}, topic.sessions,
                                Measure{topic.betweenness}, Measure{topic.page_rank}, topic.core},
                               items_of(inquiry.graph, topic.topic, period)});
    }
    return answer;
}

Answer ask_topic_communities(const Inquiry& inquiry) {
    const auto period = inquiry.value_or(0, Period{});
    const Communities communities = topic_communities(topic_net(inquiry.graph, period));
    Answer answer{{{"community"}, {"topic", Ids::shown}, {"sessions"}}, {}};
    for (std::size_t i = 0; i < communities.topics.size(); ++i) {
        for (const Vertex topic : communities.topics[i]) {
            Proof items = items_of(inquiry.graph, topic, period);
            const std::size_t sessions = items.size();
            answer.rows.push_back({{i + 1, EntityValue{topic}, sessions}, std::move(items)});
        }
    }
    std::array<char, 32> modularity{};
    std::snprintf(modularity.data(), modularity.size(), "modularity %.3f", communities.modularity);
    answer.remark = modularity.data();
    return answer;
}

Answer ask_topics_by_period(const Inquiry& inquiry) {
    const auto periods = periods_of(inquiry.graph, inquiry.value_or(0, usual_years));
    Answer answer{{{"period"}, {"topic", Ids::shown}, {"presence"}, {"sessions"}}, {}};
    for (PeriodTopics& period : topics_by_period(inquiry.graph, periods)) {
        for (PresentTopic& topic : period.topics) {
            const std::size_t sessions = topic.items.size();
            answer.rows.push_back({{Words{period.period.text()}, EntityValue{topic.topic},
                                    words_of(topic.presence), sessions},
                                   std::move(topic.items)});
        }
    }
    return answer;
}

}  // namespace dialograph
