// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file entity_kind.hpp The kinds of things that have an id, a row of a table and a vertex of
/// their own.

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace dialograph {

/// What a vertex of the graph stands for.
enum class EntityKind : std::uint8_t {
    series,
    session,
    topic,
    agreement,
    event,
    place,
    organisation,
    source,
};

/// The kinds in their fixed order, which is also the order of the vertices in a graph.
inline constexpr std::array entity_kinds{
    EntityKind::series, EntityKind::session, EntityKind::topic,        EntityKind::agreement,
    EntityKind::event,  EntityKind::place,   EntityKind::organisation, EntityKind::source,
};

inline constexpr std::size_t entity_kind_count = entity_kinds.size();

/// The position of a kind in `entity_kinds`.
[[nodiscard]] constexpr std::size_t index_of(EntityKind kind) {
    return static_cast<std::size_t>(kind);
}

/// The word for a kind: in IRIs, in `links.csv` and in messages.
[[nodiscard]] constexpr std::string_view name_of(EntityKind kind) {
    constexpr std::array<std::string_view, entity_kind_count> names{
        "series", "session", "topic", "agreement", "event", "place", "organisation", "source"};
    return names[index_of(kind)];
}

/// The kind that a word names, if it names one.
[[nodiscard]] constexpr std::optional<EntityKind> entity_kind_named(std::string_view name) {
    for (const EntityKind kind : entity_kinds) {
        if (name_of(kind) == name) {
            return kind;
        }
    }
    return std::nullopt;
}

}  // namespace dialograph
