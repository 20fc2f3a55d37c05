// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file edge_kinds.hpp Sets of kinds of edges.

#include "model/edge_kind.hpp"

#include <cstdint>
#include <initializer_list>

namespace dialograph {

/// A set of kinds of edges.
class EdgeKinds {
public:
    constexpr EdgeKinds() = default;
    constexpr EdgeKinds(std::initializer_list<EdgeKind> kinds) {
        for (const EdgeKind kind : kinds) {
            bits_ |= bit(kind);
        }
    }

    [[nodiscard]] static constexpr EdgeKinds all() {
        return EdgeKinds((std::uint32_t{1} << edge_kind_count) - 1);
    }

    [[nodiscard]] constexpr bool contains(EdgeKind kind) const { return (bits_ & bit(kind)) != 0; }
    /// The kinds that are in this set and not in the other.
    [[nodiscard]] constexpr EdgeKinds without(EdgeKinds other) const {
        return EdgeKinds(bits_ & ~other.bits_);
    }

    friend constexpr bool operator==(const EdgeKinds&, const EdgeKinds&) = default;

private:
    constexpr explicit EdgeKinds(std::uint32_t bits) : bits_(bits) {}
    static constexpr std::uint32_t bit(EdgeKind kind) {
        return std::uint32_t{1} << static_cast<unsigned>(kind);
    }

    std::uint32_t bits_ = 0;
};

/// The edges that say where a claim comes from, and nothing of the dialogue itself.
inline constexpr EdgeKinds provenance_edges{EdgeKind::reported_in, EdgeKind::published_by,
                                            EdgeKind::stated_in};

/// The edges to what most things of a data set share, such as its ministries; many lead to each.
inline constexpr EdgeKinds membership_edges{EdgeKind::part_of_series, EdgeKind::organised_by,
                                            EdgeKind::party, EdgeKind::located_in};

}  // namespace dialograph
