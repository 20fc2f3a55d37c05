// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file entity_lookup.hpp Finds the thing that a person means, by id, IRI or name.

#include "model/graph.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace dialograph {

/// What a name can mean.
struct EntityMatches {
    /// One where the name is clear, several where it is ambiguous.
    std::vector<Vertex> found;
    /// Where nothing is found: what is called most alike, the nearest first.
    std::vector<Vertex> nearest;
};

/// Finds the things of some kinds that a text names: by `topic/climate-change`, by
/// `climate-change`, by IRI or, where it is none of these, by a name in any language, whatever its
/// case and width, alone or behind its kind and a slash. Names take time by the number of things of
/// these kinds.
[[nodiscard]] EntityMatches find_entities(const DialogueGraph& graph, std::string_view text,
                                          std::span<const EntityKind> kinds);

}  // namespace dialograph
