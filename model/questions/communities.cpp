// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/questions/communities.hpp"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <map>
#include <numeric>
#include <utility>

namespace dialograph {
namespace {

using Weight = std::int64_t;
using Node = std::uint32_t;

/// A weighted net whose nodes are communities of the level below.
struct Level {
    /// The ties of each node to others, both ways.
    std::vector<std::vector<std::pair<Node, Weight>>> ties;
    /// Twice the weight inside of each node.
    std::vector<Weight> inside;

    [[nodiscard]] Weight strength(Node node) const {
        Weight sum = inside[node];
        for (const auto& [other, weight] : ties[node]) {
            sum += weight;
        }
        return sum;
    }
};

Level level_of(const TopicNet& net) {
    Level level{decltype(Level::ties)(boost::num_vertices(net)),
                std::vector<Weight>(boost::num_vertices(net))};
    for (const auto& tie : boost::make_iterator_range(boost::edges(net))) {
        const auto a = static_cast<Node>(boost::source(tie, net));
        const auto b = static_cast<Node>(boost::target(tie, net));
        level.ties[a].emplace_back(b, net[tie].sessions);
        level.ties[b].emplace_back(a, net[tie].sessions);
    }
    return level;
}

/// Moves the nodes of a level between communities until no move adds to the modularity.
class Moves {
public:
    explicit Moves(const Level& level) : level_(level), community_(level.ties.size()) {
        std::iota(community_.begin(), community_.end(), Node{0});
        for (Node node = 0; node < community_.size(); ++node) {
            strength_.push_back(level.strength(node));
        }
        total_ = strength_;
        all_ = std::accumulate(total_.begin(), total_.end(), Weight{0});
    }

    /// The community of each node.
    const std::vector<Node>& run() {
        bool moved = true;
        while (moved) {
            moved = false;
            for (Node node = 0; node < community_.size(); ++node) {
                moved = move(node) || moved;
            }
        }
        return community_;
    }

private:
    /// What a node adds to the modularity in a community to which it has ties of a weight, times
    /// what is the same for all communities.
    [[nodiscard]] Weight gain(Node node, Node community, Weight ties) const {
        return ties * all_ - strength_[node] * total_[community];
    }

    bool move(Node node) {
        const Node home = community_[node];
        std::map<Node, Weight> ties{{home, 0}};
        for (const auto& [other, weight] : level_.ties[node]) {
            ties[community_[other]] += weight;
        }
        total_[home] -= strength_[node];
        Node best = home;
        Weight best_gain = gain(node, home, ties[home]);
        for (const auto& [community, weight] : ties) {
            if (const Weight gained = gain(node, community, weight); gained > best_gain) {
                best = community;
                best_gain = gained;
            }
        }
        total_[best] += strength_[node];
        community_[node] = best;
        return best != home;
    }

    const Level& level_;
    std::vector<Node> community_;
    std::vector<Weight> strength_;
    /// The strength of all nodes of a community.
    std::vector<Weight> total_;
    Weight all_ = 0;
};

/// Numbers communities from 0 by their first node; their count.
Node renumber(std::vector<Node>& communities) {
    std::map<Node, Node> numbers;
    for (Node& community : communities) {
        community = numbers.emplace(community, static_cast<Node>(numbers.size())).first->second;
    }
    return static_cast<Node>(numbers.size());
}

/// The level whose nodes are the communities of another.
Level above(const Level& level, const std::vector<Node>& communities, Node count) {
    Level next{decltype(Level::ties)(count), std::vector<Weight>(count)};
    std::vector<std::map<Node, Weight>> ties(count);
    for (Node node = 0; node < communities.size(); ++node) {
        const Node own = communities[node];
        next.inside[own] += level.inside[node];
        for (const auto& [other, weight] : level.ties[node]) {
            if (communities[other] == own) {
                next.inside[own] += weight;
            } else {
                ties[own][communities[other]] += weight;
            }
        }
    }
    for (Node node = 0; node < count; ++node) {
        next.ties[node].assign(ties[node].begin(), ties[node].end());
    }
    return next;
}

/// The modularity of a level, each of whose nodes is a community.
double modularity_of(const Level& level) {
    Weight all = 0;
    for (Node node = 0; node < level.ties.size(); ++node) {
        all += level.strength(node);
    }
    double modularity = 0;
    for (Node node = 0; all > 0 && node < level.ties.size(); ++node) {
        const double share = static_cast<double>(level.strength(node)) / static_cast<double>(all);
        modularity +=
            static_cast<double>(level.inside[node]) / static_cast<double>(all) - share * share;
    }
    return modularity;
}

}  // namespace

Communities topic_communities(const TopicNet& net) {
    Level level = level_of(net);
    std::vector<Node> of_topic(level.ties.size());
    std::iota(of_topic.begin(), of_topic.end(), Node{0});
    for (;;) {
        std::vector<Node> communities = Moves(level).run();
        const Node count = renumber(communities);
        if (count == level.ties.size()) {
            break;
        }
        for (Node& community : of_topic) {
            community = communities[community];
        }
        level = above(level, communities, count);
    }
    Communities result{std::vector<std::vector<Vertex>>(level.ties.size()), modularity_of(level)};
    for (Node node = 0; node < of_topic.size(); ++node) {
        result.topics[of_topic[node]].push_back(net[node].topic);
    }
    std::ranges::stable_sort(result.topics, std::greater{}, &std::vector<Vertex>::size);
    return result;
}

}  // namespace dialograph
