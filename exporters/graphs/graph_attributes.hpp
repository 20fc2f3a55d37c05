// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file graph_attributes.hpp What the vertices and edges of the graph say in formats of graphs.

#include "model/graph.hpp"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace dialograph {

enum class AttributeType : std::uint8_t { text, integer, decimal };

/// Takes an attribute; its views last until it returns.
using AttributeVisit =
    std::function<void(std::string_view name, AttributeType type, std::string_view value)>;

/// Tells the attributes of a vertex that have a value: its kind and slug, a label for any reader,
/// the labels by language as `label_ja`, and the other cells of its row under the names of their
/// columns. References are not among them; they are edges.
void for_each_attribute(const DialogueGraph& graph, Vertex vertex, const AttributeVisit& visit);

/// Tells the attributes of an edge that have a value: its kind, and for a topic at a session its
/// outcome, the quoted words and the slug of their source.
void for_each_attribute(const DialogueGraph& graph, const Edge& edge, const AttributeVisit& visit);

}  // namespace dialograph
