// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/graphs/dot_writer.hpp"

#include "exporters/graphs/graph_attributes.hpp"
#include "model/questions/property_maps.hpp"

namespace dialograph {
namespace {

constexpr std::string_view head =
    "digraph {\n"
    "  graph [charset=\"UTF-8\"];\n"
    "  node [shape=\"box\", style=\"rounded\"];\n";

/// What stands for a byte in a quoted string; nothing where it stands for itself.
std::string_view escape(char byte) {
    switch (byte) {
    case '"': return "\\\"";
    case '\\': return "\\\\";
    case '\n': return "\\n";
    case '\t': return {};
    default: return static_cast<unsigned char>(byte) < 0x20U ? "\xEF\xBF\xBD" : "";
    }
}

/// A text that Graphviz shows: there it would take `&lt;` for a character.
std::string shown_string(std::string_view text) {
    std::string out;
    for (const char byte : text) {
        out += byte;
        out += byte == '&' ? "amp;" : "";
    }
    return dot_string(out);
}

/// The attributes of a vertex or an edge, in brackets.
template <class Thing>
std::string attributes_of(const DialogueGraph& graph, const Thing& thing) {
    std::string out = " [";
    for_each_attribute(graph, thing,
                       [&](std::string_view name, AttributeType, std::string_view value) {
                           out += out.size() > 2 ? ", " : "";
                           // Columns need no quotes, but for the hyphen of a tag such as ja-Latn.
                           const bool is_bare = name.find('-') == std::string_view::npos;
                           out += is_bare ? std::string(name) : dot_string(name);
                           out += '=';
                           out += name == "label" ? shown_string(value) : dot_string(value);
                       });
    return out + "];\n";
}

}  // namespace

std::string dot_string(std::string_view text) {
    std::string out = "\"";
    for (const char byte : text) {
        const std::string_view other = escape(byte);
        if (other.empty()) {
            out += byte;
        } else {
            out += other;
        }
    }
    return out + '"';
}

void write_dot(const DialogueGraph& graph, ByteSink& bytes, const Progress& progress) {
    const auto ids = id_map(graph);
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
    for (const Vertex vertex : boost::make_iterator_range(boost::vertices(graph.graph()))) {
        write("  " + dot_string(get(ids, vertex)) + attributes_of(graph, vertex));
    }
    for (const Edge& edge : boost::make_iterator_range(boost::edges(graph.graph()))) {
        write("  " + dot_string(get(ids, boost::source(edge, graph.graph()))) + " -> " +
              dot_string(get(ids, boost::target(edge, graph.graph()))) +
              attributes_of(graph, edge));
    }
    bytes.write("}\n");
    bytes.check();
}

}  // namespace dialograph
