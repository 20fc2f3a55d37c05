// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file layout.hpp Where the nodes of a network go and how its edges run, as Graphviz lays it out.

#include "exporters/pictures/shapes.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace dialograph {

/// A node of a known size, so that no font has a say in the layout.
struct LayoutNode {
    int width = 0;
    int height = 0;
    bool is_round = false;
};

/// Two nodes, by their places in the list.
struct LayoutEdge {
    std::size_t from = 0;
    std::size_t to = 0;
};

struct Layout {
    /// The middles of the nodes, in their order.
    std::vector<Point> nodes;
    /// The curve of each edge: a point, and three more for each piece (cubic Bézier); empty where
    /// the nodes touch.
    std::vector<std::vector<Point>> edges;
    int width = 0;
    int height = 0;
};

/// Lays out a network in the plane: what is joined lies near, no node lies on another, and edges
/// run around nodes. The same network gives the same layout, as long as Graphviz is the same.
/// @throws std::system_error where Graphviz has no such layout, which is a plug-in of it
[[nodiscard]] Layout lay_out(std::span<const LayoutNode> nodes, std::span<const LayoutEdge> edges);

}  // namespace dialograph
