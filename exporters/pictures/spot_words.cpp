// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/pictures/spot_words.hpp"

#include "exporters/kind_words.hpp"
#include "exporters/pictures/frame.hpp"
#include "exporters/pictures/picture_words.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

namespace dialograph {
namespace {

/// Their numbers, where these are few and tell which are meant; else how many they are.
std::string sessions_in_words(const DialogueGraph& graph, const std::vector<Vertex>& sessions,
                              const PictureOptions& options) {
    constexpr std::size_t most_numbers = 12;
    std::string words(
        in_words(sessions.size() == 1 ? picture_words::session : picture_words::sessions, options));
    if (sessions.size() > most_numbers || graph.vertices(EntityKind::series).size() > 1) {
        return words + ": " + std::to_string(sessions.size());
    }
    std::string_view separator = " ";
    for (const Vertex session : sessions) {
        words.append(separator).append(std::to_string(graph.record<Session>(session).number));
        separator = ", ";
    }
    return words;
}

}  // namespace

std::string name_of(const DialogueGraph& graph, const Spot& spot, const PictureOptions& options) {
    std::string name(label_of(graph, spot.place, options));
    Vertex place = spot.place;
    for (std::size_t i = 0; i < graph.vertices(EntityKind::place).size(); ++i) {
        const auto around = graph.targets(place, EdgeKind::within);
        if (around.empty()) {
            break;
        }
        place = around.front();
    }
    if (place != spot.place) {
        name.append(in_words({"、", ", ", ", "}, options)).append(label_of(graph, place, options));
    }
    return name;
}

std::vector<std::string> facts_of(const DialogueGraph& graph, const Spot& spot,
                                  const PictureOptions& options) {
    std::vector<std::string> lines;
    if (!spot.sessions.empty()) {
        lines.push_back(sessions_in_words(graph, spot.sessions, options));
    }
    constexpr std::size_t most_events = 2;
    for (std::size_t i = 0; i < std::min(spot.events.size(), most_events); ++i) {
        const auto& event = graph.record<Event>(spot.events[i]);
        std::string words(
            in_words(kind_words::word_of(kind_words::event_kind, event.kind), options));
        if (event.date) {
            words.append(" ").append(event.date.text().view());
        }
        lines.push_back(std::move(words));
    }
    return lines;
}

}  // namespace dialograph
