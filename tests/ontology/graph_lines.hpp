// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file graph_lines.hpp A graph as text: a line a vertex with its record and a line an edge, so
/// that two graphs can be compared and their difference read.

#include "model/graph.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace dialograph::tests {

/// A member of a record, as text; references by their ids.
class FieldText {
public:
    explicit FieldText(const Dataset& dataset) : dataset_(dataset) {}

    std::string operator()(const Id& id) const { return std::string(id.text); }
    std::string operator()(const Date& date) const {
        return date ? std::string(date.text().view()) : std::string{};
    }
    std::string operator()(std::uint32_t number) const { return std::to_string(number); }
    std::string operator()(const Degrees& degrees) const { return std::string(degrees.text); }
    std::string operator()(const IriText& iri) const { return std::string(iri.text); }
    std::string operator()(std::string_view text) const { return std::string(text); }
    std::string operator()(const LanguageTag* language) const {
        return language == nullptr ? "" : std::string(language->text());
    }
    std::string operator()(std::span<const LocalText> texts) const {
        std::string all;
        for (const LocalText& text : texts) {
            all.append(text.text).append(1, '@').append(text.language->text()).append(1, ';');
        }
        return all;
    }
    std::string operator()(const AnyRef& ref) const {
        return std::string(dataset_.names.id(ref.kind, ref.number));
    }
    template <EntityKind Kind>
    std::string operator()(const Ref<Kind>& ref) const {
        return ref ? std::string(dataset_.names.id(Kind, ref.number)) : std::string{};
    }
    template <EntityKind Kind>
    std::string operator()(const Refs<Kind>& refs) const {
        std::string all;
        for (const auto& ref : refs) {
            all += (*this)(ref) + ';';
        }
        return all;
    }
    template <class Choice>
    requires std::is_enum_v<Choice> std::string operator()(Choice choice) const {
        return std::to_string(static_cast<int>(choice));
    }

private:
    const Dataset& dataset_;
};

template <class Record>
std::string record_text(const Dataset& dataset, const Record& record) {
    std::string text;
    const FieldText field_text(dataset);
    for_each_column<Record>([&](std::size_t, const auto& column) {
        text.append(column.name).append(1, '=') += field_text(record.*column.field) + '|';
    });
    return text;
}

/// The name of a vertex by its kind and id.
inline std::string vertex_name(const DialogueGraph& graph, Vertex vertex) {
    const VertexProperties& properties = graph.graph()[vertex];
    return std::string(name_of(properties.kind)) + '/' + std::string(properties.id);
}

inline std::string edge_text(const DialogueGraph& graph, const Edge& edge) {
    const EdgeProperties& properties = graph.graph()[edge];
    std::string text = vertex_name(graph, boost::source(edge, graph.graph())) + ' ' +
                       std::string(name_of(properties.kind)) + ' ' +
                       vertex_name(graph, boost::target(edge, graph.graph()));
    return properties.item == nullptr ? text
                                      : text + ' ' + record_text(graph.dataset(), *properties.item);
}

/// The vertices in the order of the graph.
inline std::vector<std::string> vertex_lines(const DialogueGraph& graph) {
    std::vector<std::string> lines;
    for (const Vertex vertex : boost::make_iterator_range(boost::vertices(graph.graph()))) {
        lines.push_back(std::to_string(vertex) + ' ' + vertex_name(graph, vertex));
    }
    return lines;
}

/// The records and edges of a vertex, in their order.
template <class Record>
void add_vertex(const DialogueGraph& graph, Vertex vertex, std::vector<std::string>& lines) {
    lines.push_back(vertex_name(graph, vertex) + ' ' +
                    record_text(graph.dataset(), graph.record<Record>(vertex)));
    for (const Edge& edge : boost::make_iterator_range(boost::out_edges(vertex, graph.graph()))) {
        lines.push_back("  " + edge_text(graph, edge));
    }
}

/// The vertices with their records and edges, each in its order, and the links. The sessions come
/// by series and number, as statements do not tell how they stood in their table.
inline std::vector<std::string> graph_lines(const DialogueGraph& graph) {
    std::vector<std::string> lines;
    for_each_table([&]<class Record>() {
        if constexpr (std::is_same_v<Record, Session>) {
            for (const Vertex vertex : graph.sessions()) {
                add_vertex<Record>(graph, vertex, lines);
            }
        } else if constexpr (Table<Record>::kind.has_value()) {
            for (const Vertex vertex : graph.vertices(*Table<Record>::kind)) {
                add_vertex<Record>(graph, vertex, lines);
            }
        }
    });
    const std::size_t first_link = lines.size();
    for (const Link& link : graph.dataset().records.links) {
        lines.push_back(std::string(name_of(link.subject.kind)) + ' ' +
                        record_text(graph.dataset(), link));
    }
    std::ranges::sort(lines.begin() + static_cast<std::ptrdiff_t>(first_link), lines.end());
    return lines;
}

/// The vertices and edges as a set.
inline std::vector<std::string> sorted_graph_lines(const DialogueGraph& graph) {
    std::vector<std::string> lines;
    for (const Vertex vertex : boost::make_iterator_range(boost::vertices(graph.graph()))) {
        lines.push_back(vertex_name(graph, vertex));
    }
    for (const Edge& edge : boost::make_iterator_range(boost::edges(graph.graph()))) {
        lines.push_back(edge_text(graph, edge));
    }
    std::ranges::sort(lines);
    return lines;
}

}  // namespace dialograph::tests
