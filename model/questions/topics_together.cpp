// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/questions/topics_together.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace dialograph {
namespace {

void sort_by_weight(std::vector<TopicPair>& pairs) {
    std::ranges::sort(pairs, [](const TopicPair& a, const TopicPair& b) {
        return std::tuple(b.sessions, b.lift, a.first, a.second) <
               std::tuple(a.sessions, a.lift, b.first, b.second);
    });
}

}  // namespace

std::vector<TopicPair> topics_together(const TopicNet& net) {
    std::vector<TopicPair> pairs;
    pairs.reserve(boost::num_edges(net));
    for (const auto& tie : boost::make_iterator_range(boost::edges(net))) {
        pairs.push_back({net[boost::source(tie, net)].topic, net[boost::target(tie, net)].topic,
                         net[tie].sessions, net[tie].lift});
    }
    sort_by_weight(pairs);
    return pairs;
}

std::vector<TopicPair> topics_beside(const DialogueGraph& graph, Vertex topic) {
    std::map<Vertex, std::size_t> together;
    for (const Vertex session : graph.sources(topic, EdgeKind::on_agenda)) {
        for (const Vertex other : graph.targets(session, EdgeKind::on_agenda)) {
            if (other != topic) {
                ++together[other];
            }
        }
    }
    std::vector<TopicPair> pairs;
    for (const auto& [other, count] : together) {
        pairs.push_back({topic, other, count,
                         lift_of(count, graph.times_on_agenda(topic), graph.times_on_agenda(other),
                                 graph.sessions().size())});
    }
    sort_by_weight(pairs);
    return pairs;
}

std::vector<SharedSession> shared_sessions(const DialogueGraph& graph, Vertex first,
                                           Vertex second) {
    const bool swapped = graph.times_on_agenda(second) < graph.times_on_agenda(first);
    const Vertex rarer = swapped ? second : first;
    const Vertex other = swapped ? first : second;
    std::vector<SharedSession> sessions;
    for (const Edge& edge : graph.in_edges(rarer, EdgeKind::on_agenda)) {
        const Vertex session = boost::source(edge, graph.graph());
        for (const Edge& beside : graph.out_edges(session, EdgeKind::on_agenda)) {
            if (boost::target(beside, graph.graph()) == other) {
                sessions.push_back({session, swapped ? beside : edge, swapped ? edge : beside});
            }
        }
    }
    return sessions;
}

}  // namespace dialograph
