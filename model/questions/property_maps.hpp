// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file property_maps.hpp What vertices and edges are called, as property maps for
/// `boost::write_graphviz`, `boost::write_graphml` and whatever else takes them.
///
///     boost::dynamic_properties properties;
///     properties.property("node_id", id_map(graph));
///     properties.property("label", label_map(graph, "ja"));
///     boost::write_graphviz_dp(out, graph.graph(), properties);
///
/// The maps compute what they give and copy no graph; the graph has to outlive them. Those of edges
/// take the edges of a view too.

#include "model/graph.hpp"
#include "model/labels.hpp"
#include "model/schema.hpp"

#include <boost/property_map/function_property_map.hpp>

#include <string>
#include <string_view>

namespace dialograph {

/// A vertex's kind and id, such as `topic/climate-change`: unique in the graph.
[[nodiscard]] inline auto id_map(const DialogueGraph& graph) {
    return boost::make_function_property_map<Vertex>([&graph](Vertex vertex) {
        const VertexProperties& properties = graph.graph()[vertex];
        return std::string(name_of(properties.kind)) + '/' + std::string(properties.id);
    });
}

/// A vertex's name in a language or the next best; see `label_of`.
[[nodiscard]] inline auto label_map(const DialogueGraph& graph, std::string language) {
    return boost::make_function_property_map<Vertex>(
        [&graph, language = std::move(language)](Vertex vertex) {
            return std::string(label_of(graph, vertex, language));
        });
}

/// The word for a vertex's kind.
[[nodiscard]] inline auto kind_map(const DialogueGraph& graph) {
    return boost::make_function_property_map<Vertex>(
        [&graph](Vertex vertex) { return std::string(name_of(graph.graph()[vertex].kind)); });
}

/// The word for an edge: the name of its kind, such as `held_at`.
[[nodiscard]] inline auto edge_name_map(const DialogueGraph& graph) {
    return boost::make_function_property_map<Edge>(
        [&graph](const Edge& edge) { return std::string(name_of(graph.graph()[edge].kind)); });
}

/// What came of the topic of an edge `on_agenda`; empty for other edges.
[[nodiscard]] inline auto outcome_map(const DialogueGraph& graph) {
    return boost::make_function_property_map<Edge>([&graph](const Edge& edge) {
        const EdgeProperties& properties = graph.graph()[edge];
        return properties.kind == EdgeKind::on_agenda ? std::string(word_of(properties.outcome))
                                                      : std::string{};
    });
}

/// The quoted words of an edge's source; empty where there are none.
[[nodiscard]] inline auto quote_map(const DialogueGraph& graph) {
    return boost::make_function_property_map<Edge>(
        [&graph](const Edge& edge) { return std::string(graph.graph()[edge].quote()); });
}

}  // namespace dialograph
