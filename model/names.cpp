// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/names.hpp"

#include <limits>

namespace dialograph {
namespace {

constexpr std::uint32_t no_record = std::numeric_limits<std::uint32_t>::max();

}  // namespace

EntityNumber Names::number(EntityKind kind, std::string_view id) {
    KindNames& names = kinds_[index_of(kind)];
    const auto next = static_cast<EntityNumber>(names.entries.size());
    const auto [entry, is_new] = names.numbers.try_emplace(id, next);
    if (is_new) {
        names.entries.push_back({id, no_record});
    }
    return entry->second;
}

std::optional<EntityNumber> Names::find(EntityKind kind, std::string_view id) const {
    const auto& numbers = of(kind).numbers;
    const auto entry = numbers.find(id);
    return entry == numbers.end() ? std::nullopt : std::optional(entry->second);
}

void Names::define(EntityKind kind, EntityNumber number, std::size_t record) {
    kinds_[index_of(kind)].entries[number].record = static_cast<std::uint32_t>(record);
}

std::optional<std::size_t> Names::record(EntityKind kind, EntityNumber number) const {
    const std::uint32_t record = of(kind).entries[number].record;
    return record == no_record ? std::nullopt : std::optional<std::size_t>(record);
}

void Names::reserve(EntityKind kind, std::size_t count) {
    kinds_[index_of(kind)].entries.reserve(count);
    kinds_[index_of(kind)].numbers.reserve(count);
}

}  // namespace dialograph
