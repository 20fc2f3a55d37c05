// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/questions/topics_by_period.hpp"

#include "model/questions/timeline.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace dialograph {
namespace {

/// The first and the last period of each topic, by the topic's number.
using Spans = std::vector<std::pair<std::size_t, std::size_t>>;

PeriodTopics topics_in(const DialogueGraph& graph, const Period& period) {
    std::map<Vertex, Proof> items;
    for (const Vertex session : graph.sessions()) {
        if (!is_in(graph, session, period)) {
            continue;
        }
        for (const Edge& edge : graph.out_edges(session, EdgeKind::on_agenda)) {
            items[boost::target(edge, graph.graph())].push_back(edge);
        }
    }
    PeriodTopics result{period, {}};
    for (auto& [topic, proof] : items) {
        result.topics.push_back({topic, Presence::stayed, std::move(proof)});
    }
    return result;
}

Spans spans_of(const DialogueGraph& graph, const std::vector<PeriodTopics>& periods) {
    Spans spans(graph.vertices(EntityKind::topic).size(), {periods.size(), 0});
    for (std::size_t i = 0; i < periods.size(); ++i) {
        for (const PresentTopic& present : periods[i].topics) {
            auto& [first, last] = spans[graph.graph()[present.topic].number];
            first = std::min(first, i);
            last = i;
        }
    }
    return spans;
}

}  // namespace

std::string_view name_of(Presence presence) {
    constexpr std::array<std::string_view, 4> names{"stayed", "came", "went", "came and went"};
    return names[static_cast<std::size_t>(presence)];
}

std::vector<PeriodTopics> topics_by_period(const DialogueGraph& graph,
                                           std::span<const Period> periods) {
    std::vector<PeriodTopics> result;
    for (const Period& period : periods) {
        result.push_back(topics_in(graph, period));
    }
    const Spans spans = spans_of(graph, result);
    for (std::size_t i = 0; i < result.size(); ++i) {
        for (PresentTopic& present : result[i].topics) {
            const auto& [first, last] = spans[graph.graph()[present.topic].number];
            const bool came = i > 0 && first == i;
            const bool went = i + 1 < result.size() && last == i;
            present.presence = came ? (went ? Presence::came_and_went : Presence::came)
                                    : (went ? Presence::went : Presence::stayed);
        }
    }
    return result;
}

std::vector<Period> periods_of(const DialogueGraph& graph, int years) {
    int first = 0;
    int last = 0;
    for (const Vertex session : graph.sessions()) {
        const int year = graph.record<Session>(session).date.year();
        first = first == 0 ? year : std::min(first, year);
        last = std::max(last, year);
    }
    std::vector<Period> periods;
    for (int year = first; first > 0 && year <= last; year += years) {
        periods.push_back(Period::years(year, std::min(year + years - 1, last)));
    }
    return periods;
}

}  // namespace dialograph
