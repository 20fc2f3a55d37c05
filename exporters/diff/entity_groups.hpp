// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file entity_groups.hpp A difference sorted by entity, of any size.

#include "exporters/diff/comparison.hpp"
#include "exporters/diff/label_book.hpp"
#include "exporters/diff/statement_echo.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace dialograph {

/// The IRI of the thing to which a subject belongs: of a part its whole, else itself.
[[nodiscard]] std::string owner_of(std::string_view subject);

/// The IRI of the thing of which it is told: of an agenda item its session, else the owner.
[[nodiscard]] std::string whole_of(std::string_view subject);

/// What changed of an entity, its parts and, for a session, its agenda.
struct EntityGroup {
    /// The removed before the added, each in the order of their lines.
    std::vector<ChangedStatement> statements = {};
    /// Knows these, and those of other entities that say the same as one of them.
    Echoes echoes = {};
    /// The labels of what the statements speak of.
    LabelBook labels = {};
};

/// Passes on the groups of a difference in the order in which entities are told. It holds one of
/// them in memory; the rest is sorted on the disk, with the labels that a walk through both sides
/// finds. What changes in two graphs is there once.
void each_entity_group(const Comparison& comparison,
                       const std::function<void(const EntityGroup&)>& take, const Step& step = {});

}  // namespace dialograph
