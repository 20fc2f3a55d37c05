// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file map_plan.hpp Which places a map shows, and which part of the globe.

#include "exporters/pictures/picture.hpp"
#include "exporters/pictures/shapes.hpp"
#include "model/graph.hpp"

#include <cstddef>
#include <utility>
#include <vector>

namespace dialograph {

/// A place where anything was held.
struct Spot {
    Vertex place = 0;
    /// By series and number.
    std::vector<Vertex> sessions;
    std::vector<Vertex> events;

    [[nodiscard]] std::size_t weight() const { return sessions.size() + events.size(); }
};

/// The places where anything was held, the most used first.
struct Spots {
    std::vector<Spot> on_map;
    /// Without coordinates, as places online are.
    std::vector<Spot> elsewhere;
    std::size_t left_out = 0;
};

[[nodiscard]] Spots find_spots(const DialogueGraph& graph, std::size_t limit);

/// The pairs of places where first an agreement was made at a session and then what carries it out
/// was signed.
[[nodiscard]] std::vector<std::pair<Vertex, Vertex>> routes_to_signings(const DialogueGraph& graph);

/// What part of the globe is shown, in degrees, and where: plainly, a degree is as wide as high.
struct Projection {
    double west = 0;
    double north = 0;
    double east = 0;
    double south = 0;
    Point corner;
    /// Pixels a degree.
    double scale = 1;

    [[nodiscard]] Point at(double longitude, double latitude) const;
    [[nodiscard]] Box box() const;
};

/// The projection that shows all of the places with a border around them; at least one.
[[nodiscard]] Projection projection_for(const DialogueGraph& graph, const std::vector<Spot>& spots,
                                        Point corner);

}  // namespace dialograph
