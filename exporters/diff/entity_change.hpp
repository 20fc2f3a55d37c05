// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file entity_change.hpp A difference by entity, as a person would tell it.

#include "exporters/diff/comparison.hpp"
#include "exporters/diff/label_book.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dialograph {

/// What happened to an entity.
enum class EntityFate : std::uint8_t { added, removed, changed };

/// A value that came or went.
struct ChangedValue {
    bool added = false;
    bool is_iri = false;
    std::string text;
    /// Of a text: its language; empty where it has none.
    std::string language;
    /// Of a literal that is no text: its datatype.
    std::string datatype;
};

/// A property of an entity whose values changed.
struct PropertyChange {
    /// The IRI.
    std::string predicate;
    /// Of texts in one language: the language.
    std::string language;
    std::vector<ChangedValue> values;
};

/// An entity that changed: a session, a topic, or whatever the data speak of.
struct EntityChange {
    std::string iri;
    /// As in `NamedThing`; empty for a thing that is none of ours.
    std::string kind;
    std::string id;
    EntityFate fate = EntityFate::changed;
    std::vector<PropertyChange> properties = {};
    /// The agenda items of a session.
    std::vector<EntityChange> items = {};
};

/// The changed entities of a difference, and their labels.
struct EntityChanges {
    std::vector<EntityChange> entities;
    LabelBook labels;
};

/// The number of statements up to which a difference is told by entity: more nobody reads, and it
/// would fill the memory.
inline constexpr std::size_t most_told_by_entity = 50'000;

/// Groups a difference by entity. What follows from another change is left out: that a series has a
/// session more, that the next session is another one, a name that is said twice for two audiences.
/// Parts (quotes, positions) belong to their wholes, and agenda items to their sessions.
///
/// This one holds the difference in memory.
/// @return nothing where more statements differ than `most_told_by_entity`
[[nodiscard]] std::optional<EntityChanges> entity_changes(const Comparison& comparison,
                                                          const Step& step = {});

}  // namespace dialograph
