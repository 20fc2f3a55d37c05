// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file entity_change.hpp A difference by entity, as a person would tell it.

#include "exporters/diff/comparison.hpp"
#include "exporters/diff/label_book.hpp"

#include <cstdint>
#include <functional>
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

/// Takes an entity that changed, and the labels of what it speaks of.
using TakeEntity = std::function<void(const EntityChange& change, const LabelBook& labels)>;

/// Tells a difference by entity, kind by kind. What follows from another change is left out: that a
/// series has a session more, that the next session is another one, a name that is said twice for
/// two audiences. Parts (quotes, positions) belong to their wholes, and agenda items to their
/// sessions. One entity is in memory.
void each_entity_change(const Comparison& comparison, const TakeEntity& take,
                        const Step& step = {});

}  // namespace dialograph
