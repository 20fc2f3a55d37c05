// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/questions/topic_net.hpp"

#include "model/questions/timeline.hpp"

#include <algorithm>
#include <unordered_map>
#include <utility>
#include <vector>

namespace dialograph {
namespace {

using Pair = std::pair<std::uint32_t, std::uint32_t>;

/// How often topics came, alone and by twos. Topics are numbered as among their kind.
class Counter {
public:
    explicit Counter(const DialogueGraph& graph)
        : graph_(graph), sessions_(graph.vertices(EntityKind::topic).size()) {}

    void count(Vertex session) {
        topics_.clear();
        for (const Vertex topic : graph_.targets(session, EdgeKind::on_agenda)) {
            topics_.push_back(graph_.graph()[topic].number);
        }
        std::ranges::sort(topics_);
        for (std::size_t i = 0; i < topics_.size(); ++i) {
            ++sessions_[topics_[i]];
            for (std::size_t j = i + 1; j < topics_.size(); ++j) {
                ++pairs_[std::uint64_t{topics_[i]} << 32U | topics_[j]];
            }
        }
        ++all_;
    }

    [[nodiscard]] const std::vector<std::uint32_t>& sessions() const { return sessions_; }
    [[nodiscard]] std::size_t all() const { return all_; }

    /// The pairs with their counts, in order.
    [[nodiscard]] std::vector<std::pair<Pair, std::uint32_t>> pairs() const {
        std::vector<std::pair<Pair, std::uint32_t>> pairs;
        pairs.reserve(pairs_.size());
        for (const auto& [key, count] : pairs_) {
            pairs.push_back({{static_cast<std::uint32_t>(key >> 32U),
                              static_cast<std::uint32_t>(key & 0xFFFFFFFFU)},
                             count});
        }
        std::ranges::sort(pairs);
        return pairs;
    }

private:
    const DialogueGraph& graph_;
    std::vector<std::uint32_t> topics_;
    std::vector<std::uint32_t> sessions_;
    std::unordered_map<std::uint64_t, std::uint32_t> pairs_;
    std::size_t all_ = 0;
};

}  // namespace

double lift_of(std::size_t together, std::size_t first, std::size_t second, std::size_t all) {
    return static_cast<double>(together) * static_cast<double>(all) /
           (static_cast<double>(first) * static_cast<double>(second));
}

TopicNet topic_net(const DialogueGraph& graph, const Period& period) {
    Counter counter(graph);
    for (const Vertex session : graph.sessions()) {
        if (is_in(graph, session, period)) {
            counter.count(session);
        }
    }
    TopicNet net;
    std::vector<TopicNet::vertex_descriptor> vertices(counter.sessions().size());
    for (const Vertex topic : graph.vertices(EntityKind::topic)) {
        const std::uint32_t number = graph.graph()[topic].number;
        if (counter.sessions()[number] > 0) {
            vertices[number] = boost::add_vertex({topic, counter.sessions()[number]}, net);
        }
    }
    for (const auto& [pair, together] : counter.pairs()) {
        const auto [a, b] = pair;
        const double lift =
            lift_of(together, counter.sessions()[a], counter.sessions()[b], counter.all());
        boost::add_edge(vertices[a], vertices[b], {together, lift}, net);
    }
    return net;
}

}  // namespace dialograph
