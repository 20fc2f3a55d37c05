// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file closure.hpp A vertex with all that leads to it over any number of edges, such as a country
/// with its provinces and their cities.

#include "model/graph.hpp"
#include "model/questions/edge_kinds.hpp"
#include "model/questions/proof.hpp"

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <unordered_set>
#include <vector>

namespace dialograph {

/// Which edges a closure follows from a vertex.
struct Follow {
    /// Against their direction: to their tails.
    EdgeKinds in = {};
    /// In their direction: to their heads.
    EdgeKinds out = {};
};

/// What can be reached from a vertex over edges of some kinds, nearest first, each with the edges
/// back to the start. A circle of edges does no harm.
class Closure {
public:
    Closure(const DialogueGraph& graph, Vertex start, const Follow& follow);

    /// Goes on from what is reached so far, one way after the other. A way starts there and not at
    /// what another way has reached, so that nobody turns round underway.
    void extend(const DialogueGraph& graph, std::initializer_list<Follow> ways);

    /// The vertices, the start first.
    [[nodiscard]] const std::vector<Vertex>& vertices() const { return vertices_; }

    /// Appends the edges between a vertex and the start.
    /// @param index the place of the vertex in `vertices`
    void append_way(std::size_t index, Proof& proof) const;

private:
    /// The edge by which a vertex was reached, and the place of the vertex at its other end.
    struct Step {
        Edge edge;
        std::uint32_t before = 0;
    };

    /// Reaches what edges join with the vertex at a place.
    void step(const DialogueGraph& graph, std::size_t index, const Follow& follow);

    std::vector<Vertex> vertices_;
    std::vector<Step> steps_;
    std::unordered_set<Vertex> reached_;
};

}  // namespace dialograph
