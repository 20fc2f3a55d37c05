// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/questions/path.hpp"

#include "model/questions/reached_vertices.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <utility>

namespace dialograph {
namespace {

using Distance = std::uint32_t;
constexpr Distance never = std::numeric_limits<Distance>::max();

constexpr Distance length_of(EdgeKind kind) {
    if (provenance_edges.contains(kind)) {
        return 4;
    }
    return membership_edges.contains(kind) ? 2 : 1;
}

/// One end of a search: Dijkstra's algorithm with a bucket of vertices for each distance, since
/// distances are small whole numbers.
class Front {
public:
    Front(const DialogueGraph& graph, EdgeKinds kinds, Vertex start)
        : graph_(graph), net_(graph.graph()), kinds_(kinds) {
        reached_.reach(start, 0, {});
        buckets_.push_back({start});
    }

    [[nodiscard]] const ReachedVertices& reached() const { return reached_; }

    /// The distance of the vertices that come next, or `never`.
    [[nodiscard]] Distance next() {
        while (at_ < buckets_.size() && buckets_[at_].empty()) {
            ++at_;
        }
        return at_ < buckets_.size() ? static_cast<Distance>(at_) : never;
    }

    /// The edges that the next step would look at.
    [[nodiscard]] std::size_t work() const {
        std::size_t edges = 0;
        for (const Vertex vertex : buckets_[at_]) {
            edges += out_degree(vertex, net_);
        }
        return edges;
    }

    /// Looks at the edges around all vertices of the next distance, and calls
    /// `met(vertex, distance)` for each vertex to which there is a new shortest way.
    template <class Met>
    void step(const Met& met) {
        for (const Vertex vertex : std::exchange(buckets_[at_], {})) {
            if (reached_.find(vertex)->distance != at_) {
                continue;  // a shorter way was found since
            }
            for (const auto& edge : boost::make_iterator_range(out_edges(vertex, net_))) {
                const EdgeKind kind = net_[edge].kind;
                const Vertex end = target(edge, net_);
                const auto distance = static_cast<Distance>(at_ + length_of(kind));
                if (kinds_.contains(kind) && reached_.reach(end, distance, edge.edge)) {
                    add(end, distance);
                    met(end, distance);
                }
            }
        }
    }

    /// The edges from a vertex back to the start, with whether each leads there.
    [[nodiscard]] std::vector<WalkedEdge<Edge>> way_back(Vertex vertex) const {
        std::vector<WalkedEdge<Edge>> way;
        for (const auto* reach = reached_.find(vertex); reach->distance > 0;
             reach = reached_.find(vertex)) {
            const bool against = boost::target(reach->by, graph_.graph()) == vertex;
            way.push_back({reach->by, against});
            vertex = end_of(graph_, way.back());
        }
        return way;
    }

private:
    void add(Vertex vertex, Distance distance) {
        if (buckets_.size() <= distance) {
            buckets_.resize(distance + 1);
        }
        buckets_[distance].push_back(vertex);
    }

    const DialogueGraph& graph_;
    Undirected<Graph> net_;
    EdgeKinds kinds_;
    ReachedVertices reached_;
    std::vector<std::vector<Vertex>> buckets_;
    std::size_t at_ = 0;
};

/// The path over a vertex that was reached from both ends.
Path joined(const Front& from, const Front& to, Vertex start, Vertex meeting) {
    Path path{start, from.way_back(meeting)};
    std::ranges::reverse(path.steps);
    for (auto& step : path.steps) {
        step.against = !step.against;
    }
    const auto rest = to.way_back(meeting);
    path.steps.insert(path.steps.end(), rest.begin(), rest.end());
    return path;
}

}  // namespace

std::optional<Path> path_between(const DialogueGraph& graph, Vertex from, Vertex to,
                                 EdgeKinds kinds) {
    Front first(graph, kinds, from);
    Front second(graph, kinds, to);
    Distance best = from == to ? 0 : never;
    Vertex meeting = from;
    const auto advance = [&](Front& front, const Front& other) {
        front.step([&](Vertex vertex, Distance distance) {
            const auto* const reach = other.reached().find(vertex);
            if (reach != nullptr && distance + reach->distance < best) {
                best = distance + reach->distance;
                meeting = vertex;
            }
        });
    };
    for (;;) {
        const Distance a = first.next();
        const Distance b = second.next();
        if (a == never || b == never || a + b >= best) {
            break;
        }
        if (first.work() <= second.work()) {
            advance(first, second);
        } else {
            advance(second, first);
        }
    }
    return best == never ? std::nullopt : std::optional(joined(first, second, from, meeting));
}

std::optional<Path> path_between(const DialogueGraph& graph, Vertex from, Vertex to) {
    auto path = path_between(graph, from, to, EdgeKinds::all().without(provenance_edges));
    return path ? std::move(path) : path_between(graph, from, to, EdgeKinds::all());
}

}  // namespace dialograph
