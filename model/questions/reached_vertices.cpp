// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/questions/reached_vertices.hpp"

#include <utility>

namespace dialograph {

/// The slot of a vertex, or the free one that it would take.
std::size_t ReachedVertices::slot_of(Vertex vertex) const {
    const std::size_t mask = slots_.size() - 1;
    // Neighbours in the graph have numbers in a row; the factor (Knuth's) strews them.
    std::size_t slot = (std::uint64_t{vertex} * 0x9E3779B97F4A7C15U >> 32U) & mask;
    while (slots_[slot].vertex != no_vertex && slots_[slot].vertex != vertex) {
        slot = (slot + 1) & mask;
    }
    return slot;
}

void ReachedVertices::grow() {
    const std::vector<Reach> old = std::exchange(slots_, std::vector<Reach>(slots_.size() * 2));
    for (const Reach& reach : old) {
        if (reach.vertex != no_vertex) {
            slots_[slot_of(reach.vertex)] = reach;
        }
    }
}

const ReachedVertices::Reach* ReachedVertices::find(Vertex vertex) const {
    const Reach& reach = slots_[slot_of(vertex)];
    return reach.vertex == no_vertex ? nullptr : &reach;
}

bool ReachedVertices::reach(Vertex vertex, std::uint32_t distance, const Edge& by) {
    Reach& reach = slots_[slot_of(vertex)];
    if (reach.vertex == no_vertex) {
        reach = {vertex, distance, by};
        if (++size_ * 3 > slots_.size() * 2) {
            grow();
        }
        return true;
    }
    if (distance >= reach.distance) {
        return false;
    }
    reach = {vertex, distance, by};
    return true;
}

}  // namespace dialograph
