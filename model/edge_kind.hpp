// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file edge_kind.hpp What an edge of the graph says of the two things that it joins.

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace dialograph {

/// The kinds of edges; each is read from its tail to its head: a session is `held_at` a place.
enum class EdgeKind : std::uint8_t {
    part_of_series,  ///< session to series
    next_session,    ///< session to the session after it in its series
    on_agenda,       ///< session to topic; carries the agenda item
    held_at,         ///< session or event to place
    organised_by,    ///< session to organisation
    reported_in,     ///< session to the source that reports on it
    party,           ///< series or agreement to organisation
    agreed_at,       ///< agreement to session
    signed_at,       ///< agreement to event
    about,           ///< agreement to topic
    revises,         ///< agreement to the agreement that it renews
    fulfils,         ///< agreement to the agreement that it carries out
    during,          ///< event to the event in whose course it took place
    broader,         ///< topic to topic
    within,          ///< place to place
    located_in,      ///< organisation to place
    succeeds,        ///< organisation to the one before it
    published_by,    ///< source to organisation
    stated_in,       ///< anything to the source that says so
};

inline constexpr std::size_t edge_kind_count = 19;

/// The word for an edge: the name of its kind.
[[nodiscard]] constexpr std::string_view name_of(EdgeKind kind) {
    constexpr std::array<std::string_view, edge_kind_count> names{
        "part_of_series", "next_session", "on_agenda",    "held_at",   "organised_by",
        "reported_in",    "party",        "agreed_at",    "signed_at", "about",
        "revises",        "fulfils",      "during",       "broader",   "within",
        "located_in",     "succeeds",     "published_by", "stated_in"};
    return names[static_cast<std::size_t>(kind)];
}

}  // namespace dialograph
