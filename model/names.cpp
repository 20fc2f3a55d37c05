// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/names.hpp"

#include <algorithm>
#include <bit>
#include <functional>
#include <limits>

namespace dialograph {
namespace {

constexpr std::uint32_t no_record = std::numeric_limits<std::uint32_t>::max();

}  // namespace

std::size_t Names::KindNames::slot_of(std::string_view id) const {
    const std::size_t mask = slots.size() - 1;
    std::size_t slot = std::hash<std::string_view>{}(id)&mask;
    while (slots[slot] != no_entity && entries[slots[slot]].id != id) {
        slot = (slot + 1) & mask;
    }
    return slot;
}

void Names::KindNames::grow(std::size_t least_entries) {
    slots.assign(std::bit_ceil(std::max<std::size_t>(least_entries * 2, 16)), no_entity);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        slots[slot_of(entries[i].id)] = static_cast<EntityNumber>(i);
    }
}

EntityNumber Names::number(EntityKind kind, std::string_view id) {
    KindNames& names = kinds_[index_of(kind)];
    if ((names.entries.size() + 1) * 2 > names.slots.size()) {
        names.grow((names.entries.size() + 1) * 2);
    }
    EntityNumber& number = names.slots[names.slot_of(id)];
    if (number == no_entity) {
        number = static_cast<EntityNumber>(names.entries.size());
        names.entries.push_back({id, no_record});
    }
    return number;
}

std::optional<EntityNumber> Names::find(EntityKind kind, std::string_view id) const {
    const KindNames& names = of(kind);
    if (names.slots.empty()) {
        return std::nullopt;
    }
    const EntityNumber number = names.slots[names.slot_of(id)];
    return number == no_entity ? std::nullopt : std::optional(number);
}

void Names::define(EntityKind kind, EntityNumber number, std::size_t record) {
    kinds_[index_of(kind)].entries[number].record = static_cast<std::uint32_t>(record);
}

std::optional<std::size_t> Names::record(EntityKind kind, EntityNumber number) const {
    const std::uint32_t record = of(kind).entries[number].record;
    return record == no_record ? std::nullopt : std::optional<std::size_t>(record);
}

}  // namespace dialograph
