// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file reached_vertices.hpp The vertices that a search has reached, in memory by their number and
/// not by that of the graph.

#include "model/graph.hpp"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace dialograph {

/// A table of vertices with how far they are and by which edge they were reached: twenty bytes
/// each, with open addressing.
class ReachedVertices {
public:
    struct Reach {
        Vertex vertex = no_vertex;
        std::uint32_t distance = 0;
        Edge by;
    };

    ReachedVertices() : slots_(64) {}

    /// The entry of a vertex; null where it was not reached. It holds until the next `reach`.
    [[nodiscard]] const Reach* find(Vertex vertex) const;

    /// Notes a way to a vertex, unless one as short was noted before; whether it was noted.
    bool reach(Vertex vertex, std::uint32_t distance, const Edge& by);

    [[nodiscard]] std::size_t size() const { return size_; }

private:
    static constexpr Vertex no_vertex = std::numeric_limits<Vertex>::max();

    [[nodiscard]] std::size_t slot_of(Vertex vertex) const;
    void grow();

    std::vector<Reach> slots_;
    std::size_t size_ = 0;
};

}  // namespace dialograph
