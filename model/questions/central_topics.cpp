// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/questions/central_topics.hpp"

#include <boost/graph/betweenness_centrality.hpp>
#include <boost/graph/core_numbers.hpp>
#include <boost/graph/page_rank.hpp>
#include <boost/property_map/property_map.hpp>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace dialograph {
namespace {

/// Enough for the ranks to stand still: each step leaves 0.85 of the error.
constexpr std::size_t page_rank_steps = 200;

auto map_of(std::vector<double>& values, const TopicNet& net) {
    return boost::make_iterator_property_map(values.begin(), get(boost::vertex_index, net));
}

std::vector<double> betweenness(const TopicNet& net) {
    std::vector<double> values(boost::num_vertices(net));
    boost::brandes_betweenness_centrality(net, map_of(values, net));
    if (values.size() > 2) {
        boost::relative_betweenness_centrality(net, map_of(values, net));
    }
    return values;
}

std::vector<double> page_rank(const TopicNet& net) {
    std::vector<double> values(boost::num_vertices(net));
    if (!values.empty()) {
        boost::graph::page_rank(net, map_of(values, net),
                                boost::graph::n_iterations(page_rank_steps));
    }
    const double sum = std::accumulate(values.begin(), values.end(), 0.0);
    for (double& value : values) {
        value /= sum;
    }
    return values;
}

std::vector<std::size_t> cores(const TopicNet& net) {
    std::vector<std::size_t> values(boost::num_vertices(net));
    if (!values.empty()) {
        boost::core_numbers(
            net, boost::make_iterator_property_map(values.begin(), get(boost::vertex_index, net)));
    }
    return values;
}

}  // namespace

std::vector<CentralTopic> central_topics(const TopicNet& net) {
    const auto between = betweenness(net);
    const auto rank = page_rank(net);
    const auto core = cores(net);
    std::vector<CentralTopic> topics;
    for (const auto vertex : boost::make_iterator_range(boost::vertices(net))) {
        topics.push_back(
            {net[vertex].topic, net[vertex].sessions, between[vertex], rank[vertex], core[vertex]});
    }
    std::ranges::sort(topics, [](const CentralTopic& a, const CentralTopic& b) {
        return std::tuple(b.betweenness, b.page_rank, a.topic) <
               std::tuple(a.betweenness, a.page_rank, b.topic);
    });
    return topics;
}

}  // namespace dialograph
