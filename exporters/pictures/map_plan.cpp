// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/pictures/map_plan.hpp"

#include <algorithm>
#include <cmath>

namespace dialograph {
namespace {

constexpr int longer_side = 860;
constexpr double least_span = 8;
constexpr double border = 0.12;

bool has_coordinates(const Place& place) {
    return !place.latitude.text.empty() && !place.longitude.text.empty();
}

Spot spot_at(const DialogueGraph& graph, Vertex place) {
    Spot spot{place, {}, {}};
    for (const Vertex vertex : graph.sources(place, EdgeKind::held_at)) {
        const bool is_session = graph.graph()[vertex].kind == EntityKind::session;
        (is_session ? spot.sessions : spot.events).push_back(vertex);
    }
    std::ranges::sort(spot.sessions, {}, [&](Vertex vertex) {
        const auto& session = graph.record<Session>(vertex);
        return std::pair(session.series.number, session.number);
    });
    return spot;
}

/// Puts the most used places first, and leaves out the last where they are too many.
std::size_t sort_and_cut(std::vector<Spot>& spots, std::size_t limit) {
    std::ranges::stable_sort(spots,
                             [](const Spot& a, const Spot& b) { return a.weight() > b.weight(); });
    const std::size_t left_out = spots.size() - std::min(spots.size(), limit);
    spots.resize(spots.size() - left_out);
    return left_out;
}

}  // namespace

Spots find_spots(const DialogueGraph& graph, std::size_t limit) {
    Spots spots;
    for (const Place& place : graph.dataset().records.places) {
        Spot spot = spot_at(graph, graph.vertex(EntityKind::place, place.id.number));
        if (spot.weight() > 0) {
            (has_coordinates(place) ? spots.on_map : spots.elsewhere).push_back(std::move(spot));
        }
    }
    spots.left_out = sort_and_cut(spots.on_map, limit) + sort_and_cut(spots.elsewhere, limit);
    return spots;
}

std::vector<std::pair<Vertex, Vertex>> routes_to_signings(const DialogueGraph& graph) {
    std::vector<std::pair<Vertex, Vertex>> routes;
    const auto add = [&](Vertex session, Vertex signing) {
        for (const Vertex from : graph.targets(session, EdgeKind::held_at)) {
            for (const Vertex to : graph.targets(signing, EdgeKind::held_at)) {
                routes.emplace_back(from, to);
            }
        }
    };
    for (const Vertex agreement : graph.vertices(EntityKind::agreement)) {
        for (const Vertex signing : graph.targets(agreement, EdgeKind::signed_at)) {
            for (const Vertex before : graph.targets(agreement, EdgeKind::fulfils)) {
                for (const Vertex session : graph.targets(before, EdgeKind::agreed_at)) {
                    add(session, signing);
                }
            }
        }
    }
    std::ranges::sort(routes);
    routes.erase(std::unique(routes.begin(), routes.end()), routes.end());
    return routes;
}

Point Projection::at(double longitude, double latitude) const {
    return {corner.x + static_cast<int>(std::lround((longitude - west) * scale)),
            corner.y + static_cast<int>(std::lround((north - latitude) * scale))};
}

Box Projection::box() const {
    const Point end = at(east, south);
    return {corner.x, corner.y, end.x - corner.x, end.y - corner.y};
}

Projection projection_for(const DialogueGraph& graph, const std::vector<Spot>& spots,
                          Point corner) {
    Projection out{360, -90, -360, 90, corner, 1};
    for (const Spot& spot : spots) {
        const auto& place = graph.record<Place>(spot.place);
        out.west = std::min(out.west, place.longitude.value);
        out.east = std::max(out.east, place.longitude.value);
        out.south = std::min(out.south, place.latitude.value);
        out.north = std::max(out.north, place.latitude.value);
    }
    const double span = std::max({out.east - out.west, out.north - out.south, least_span});
    out.west -= 1.5 * border * span;
    out.east += 1.5 * border * span;
    out.south = std::max(-90.0, out.south - border * span);
    out.north = std::min(90.0, out.north + border * span);
    out.scale = longer_side / std::max(out.east - out.west, out.north - out.south);
    return out;
}

}  // namespace dialograph
