// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/cycles.hpp"

#include "model/questions/views.hpp"

#include <boost/graph/depth_first_search.hpp>
#include <boost/property_map/function_property_map.hpp>
#include <boost/property_map/property_map.hpp>

#include <algorithm>

namespace dialograph {
namespace {

/// Keeps the way from the root to the vertex at hand, and takes the circle off it at a back edge.
class CycleCollector : public boost::default_dfs_visitor {
public:
    CycleCollector(std::vector<Vertex>& path, std::vector<std::vector<Vertex>>& cycles)
        : path_(path), cycles_(cycles) {}

    void discover_vertex(Vertex vertex, const auto& /*graph*/) { path_.push_back(vertex); }
    void finish_vertex(Vertex /*vertex*/, const auto& /*graph*/) { path_.pop_back(); }
    void back_edge(const Edge& edge, const auto& graph) {
        const auto head = std::ranges::find(path_, boost::target(edge, graph));
        cycles_.emplace_back(head, path_.end());
    }

private:
    std::vector<Vertex>& path_;
    std::vector<std::vector<Vertex>>& cycles_;
};

}  // namespace

std::vector<std::vector<Vertex>> find_cycles(const DialogueGraph& graph, EntityKind vertices,
                                             EdgeKind edges) {
    const View view = view_of(graph, {edges});
    // The vertices of a kind stand in a row, so that the colours need room for them alone.
    const auto range = graph.vertices(vertices);
    const Vertex first = graph.vertex(vertices, 0);
    std::vector<boost::default_color_type> colors(range.size(), boost::white_color);
    const auto index = boost::make_function_property_map<Vertex>(
        [first](Vertex vertex) { return vertex - first; });
    const auto color_map = boost::make_iterator_property_map(colors.begin(), index);
    std::vector<Vertex> path;
    std::vector<std::vector<Vertex>> cycles;
    for (const Vertex vertex : range) {
        if (get(color_map, vertex) == boost::white_color) {
            boost::depth_first_visit(view, vertex, CycleCollector(path, cycles), color_map);
        }
    }
    return cycles;
}

}  // namespace dialograph
