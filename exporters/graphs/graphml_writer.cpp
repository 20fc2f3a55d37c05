// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/graphs/graphml_writer.hpp"

#include "exporters/graphs/graph_attributes.hpp"
#include "exporters/markup.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace dialograph {
namespace {

constexpr std::string_view head =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n";

/// An attribute that vertices, or edges, can have.
struct Key {
    std::string name;
    AttributeType type;
};

std::string_view name_of(AttributeType type) {
    switch (type) {
    case AttributeType::integer: return "long";
    case AttributeType::decimal: return "double";
    case AttributeType::text: break;
    }
    return "string";
}

/// A name as the value of an attribute of XML.
std::string attribute(std::string_view name, std::string_view value) {
    return std::string(" ").append(name).append("=\"").append(escape_markup(value)).append("\"");
}

/// The id of a vertex. The ids of entities are slugs, so it is a token.
std::string id_of(const DialogueGraph& graph, Vertex vertex) {
    const VertexProperties& properties = graph.graph()[vertex];
    return std::string(dialograph::name_of(properties.kind)) + ':' + std::string(properties.id);
}

/// Every attribute of some things, in the order in which they are met.
template <class Things>
std::vector<Key> keys_of(const DialogueGraph& graph, const Things& things) {
    std::vector<Key> keys;
    for (const auto& thing : things) {
        for_each_attribute(graph, thing,
                           [&](std::string_view name, AttributeType type, std::string_view) {
                               if (std::ranges::find(keys, name, &Key::name) == keys.end()) {
                                   keys.push_back({std::string(name), type});
                               }
                           });
    }
    return keys;
}

/// The declarations of the keys of `node` or `edge`.
std::string declarations(const std::vector<Key>& keys, std::string_view domain) {
    std::string out;
    for (const Key& key : keys) {
        out += "  <key" + attribute("id", std::string(domain) + '.' + key.name) +
               attribute("for", domain) + attribute("attr.name", key.name) +
               attribute("attr.type", name_of(key.type)) + "/>\n";
    }
    return out;
}

template <class Thing>
std::string data_of(const DialogueGraph& graph, const Thing& thing, std::string_view domain) {
    std::string out;
    for_each_attribute(
        graph, thing, [&](std::string_view name, AttributeType, std::string_view value) {
            out += "      <data" + attribute("key", std::string(domain) + '.' + std::string(name)) +
                   '>' + escape_markup(value) + "</data>\n";
        });
    return out;
}

}  // namespace

void write_graphml(const DialogueGraph& graph, ByteSink& bytes, const Progress& progress) {
    const auto vertices = boost::make_iterator_range(boost::vertices(graph.graph()));
    const auto edges = boost::make_iterator_range(boost::edges(graph.graph()));
    const std::size_t total = boost::num_vertices(graph.graph()) + boost::num_edges(graph.graph());
    std::size_t done = 0;
    const auto write = [&](const std::string& text) {
        bytes.write(text);
        bytes.check();
        if (progress) {
            progress(++done, total);
        }
    };
    bytes.write(head);
    bytes.write(declarations(keys_of(graph, vertices), "node"));
    bytes.write(declarations(keys_of(graph, edges), "edge"));
    bytes.write("  <graph id=\"dialogue\" edgedefault=\"directed\">\n");
    for (const Vertex vertex : vertices) {
        write("    <node" + attribute("id", id_of(graph, vertex)) + ">\n" +
              data_of(graph, vertex, "node") + "    </node>\n");
    }
    std::size_t number = 0;
    for (const Edge& edge : edges) {
        write("    <edge" + attribute("id", "e" + std::to_string(number++)) +
              attribute("source", id_of(graph, boost::source(edge, graph.graph()))) +
              attribute("target", id_of(graph, boost::target(edge, graph.graph()))) + ">\n" +
              data_of(graph, edge, "edge") + "    </edge>\n");
    }
    bytes.write("  </graph>\n</graphml>\n");
    bytes.check();
}

}  // namespace dialograph
