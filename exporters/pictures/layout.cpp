// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/pictures/layout.hpp"

#include <graphviz/gvc.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <mutex>
#include <string>
#include <system_error>
#include <utility>

namespace dialograph {
namespace {

constexpr double points_an_inch = 72;

/// Beyond so many nodes edges are straight: to lead them around nodes would take too long.
constexpr std::size_t most_nodes_for_curves = 200;

struct CloseGraph {
    void operator()(Agraph_t* graph) const { agclose(graph); }
};
using GraphHandle = std::unique_ptr<Agraph_t, CloseGraph>;

/// Graphviz keeps state of its own, so that one layout is made at a time.
std::unique_lock<std::mutex> turn() {
    static std::mutex mutex;
    return std::unique_lock(mutex);
}

/// The one context of the program. It is not freed: Graphviz never gives back the text of its
/// configuration, so that another context each time would be a leak each time.
GVC_t* context() {
    // NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables): Graphviz changes it
    static GVC_t* const context = gvContext();
    return context;
}

// Graphviz takes its texts as `char*` and copies them; hence texts by value.

void set_default(Agraph_t* graph, int kind, std::string name, std::string value) {
    agattr(graph, kind, name.data(), value.data());
}

void set(Agnode_t* node, std::string name, std::string value) {
    agset(node, name.data(), value.data());
}

/// The options of the layout; see https://graphviz.org/docs/layouts/neato/.
GraphHandle new_graph(std::size_t node_count) {
    std::string title = "network";
    GraphHandle graph(agopen(title.data(), Agundirected, nullptr));
    using Option = std::pair<const char*, const char*>;
    for (const auto& [name, value] : std::array<Option, 7>{{{"mode", "major"},
                                                            {"model", "subset"},
                                                            {"start", "3"},
                                                            {"overlap", "prism"},
                                                            {"sep", "+9"},
                                                            {"esep", "+4"},
                                                            {"pack", "24"}}}) {
        set_default(graph.get(), AGRAPH, name, value);
    }
    set_default(graph.get(), AGRAPH, "splines",
                node_count > most_nodes_for_curves ? "line" : "true");
    set_default(graph.get(), AGNODE, "label", "");
    set_default(graph.get(), AGNODE, "fixedsize", "true");
    for (const char* const name : {"shape", "width", "height"}) {
        set_default(graph.get(), AGNODE, name, "");
    }
    return graph;
}

std::string inches(int pixels) {
    // A thousandth of an inch is less than a tenth of a pixel.
    const int thousandths = static_cast<int>(std::lround(pixels * 1000 / points_an_inch));
    const std::string digits = std::to_string(1000 + thousandths % 1000);
    return std::to_string(thousandths / 1000) + '.' + digits.substr(1);
}

Agnode_t* add_node(Agraph_t* graph, std::size_t number, const LayoutNode& node) {
    std::string name = std::to_string(number);
    Agnode_t* const added = agnode(graph, name.data(), 1);
    set(added, "shape", node.is_round ? "circle" : "box");
    set(added, "width", inches(node.width));
    set(added, "height", inches(node.height));
    return added;
}

/// Graphviz counts upwards, a picture downwards.
Point point_of(const pointf& point) {
    return {static_cast<int>(std::lround(point.x)), static_cast<int>(std::lround(-point.y))};
}

std::vector<Point> curve_of(Agedge_t* edge) {
    std::vector<Point> points;
    const splines* const curve = ED_spl(edge);
    if (curve != nullptr && curve->size > 0) {
        const bezier& piece = curve->list[0];
        std::transform(piece.list, piece.list + piece.size, std::back_inserter(points), point_of);
    }
    return points;
}

/// Moves everything so that it starts at {0, 0}, and tells its size.
void move_to_origin(Layout& layout, std::span<const LayoutNode> nodes) {
    Point least{0, 0};
    Point most{0, 0};
    const auto grow = [&](int x, int y) {
        least = {std::min(least.x, x), std::min(least.y, y)};
        most = {std::max(most.x, x), std::max(most.y, y)};
    };
    if (!layout.nodes.empty()) {
        least = most = layout.nodes.front();
    }
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const Point& middle = layout.nodes[i];
        grow(middle.x - nodes[i].width / 2, middle.y - nodes[i].height / 2);
        grow(middle.x + nodes[i].width / 2, middle.y + nodes[i].height / 2);
    }
    for (const std::vector<Point>& edge : layout.edges) {
        std::ranges::for_each(edge, [&](const Point& point) { grow(point.x, point.y); });
    }
    const auto move = [&](Point& point) { point = {point.x - least.x, point.y - least.y}; };
    std::ranges::for_each(layout.nodes, move);
    for (std::vector<Point>& edge : layout.edges) {
        std::ranges::for_each(edge, move);
    }
    layout.width = most.x - least.x;
    layout.height = most.y - least.y;
}

/// Runs the layout, and frees what it holds when it goes.
class LayoutRun {
public:
    explicit LayoutRun(Agraph_t* graph) : graph_(graph) {
        agseterr(AGMAX);  // a library does not print
        if (gvLayout(context(), graph, "neato") != 0) {
            throw std::system_error(std::make_error_code(std::errc::not_supported),
                                    "Graphviz cannot lay out the network by its plug-in neato");
        }
    }
    LayoutRun(const LayoutRun&) = delete;
    LayoutRun& operator=(const LayoutRun&) = delete;
    ~LayoutRun() { gvFreeLayout(context(), graph_); }

private:
    Agraph_t* graph_;
};

}  // namespace

Layout lay_out(std::span<const LayoutNode> nodes, std::span<const LayoutEdge> edges) {
    if (nodes.empty()) {
        return {};
    }
    const auto mine = turn();
    const GraphHandle graph = new_graph(nodes.size());
    std::vector<Agnode_t*> added;
    for (const LayoutNode& node : nodes) {
        added.push_back(add_node(graph.get(), added.size(), node));
    }
    std::vector<Agedge_t*> joined;
    for (const LayoutEdge& edge : edges) {
        joined.push_back(agedge(graph.get(), added[edge.from], added[edge.to], nullptr, 1));
    }
    const LayoutRun run(graph.get());
    Layout layout;
    std::ranges::transform(added, std::back_inserter(layout.nodes),
                           [](Agnode_t* node) { return point_of(ND_coord(node)); });
    std::ranges::transform(joined, std::back_inserter(layout.edges), curve_of);
    move_to_origin(layout, nodes);
    return layout;
}

}  // namespace dialograph
