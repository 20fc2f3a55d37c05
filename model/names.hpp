// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file names.hpp The ids of a data set, each numbered within its kind.

#include "model/entity_kind.hpp"
#include "model/records.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace dialograph {

/// Numbers the ids of each kind in the order in which they are first met, as a definition or as a
/// reference, so that a reference costs four bytes and is resolved in one pass.
class Names {
public:
    /// The number of an id; a new one where the id was never met.
    EntityNumber number(EntityKind kind, std::string_view id);

    /// The number of an id that was met.
    [[nodiscard]] std::optional<EntityNumber> find(EntityKind kind, std::string_view id) const;

    /// Says that an id is that of a record, by the record's place in its table.
    void define(EntityKind kind, EntityNumber number, std::size_t record);

    /// The place in its table of the record with an id; nothing where there is no such record.
    [[nodiscard]] std::optional<std::size_t> record(EntityKind kind, EntityNumber number) const;

    [[nodiscard]] std::string_view id(EntityKind kind, EntityNumber number) const {
        return of(kind).entries[number].id;
    }

    /// How many ids of a kind were met.
    [[nodiscard]] std::size_t count(EntityKind kind) const { return of(kind).entries.size(); }

private:
    struct Entry {
        std::string_view id;
        std::uint32_t record;
    };

    /// A hash table with open addressing over the entries: four bytes a slot, where a map of the
    /// standard library takes some sixty an id.
    struct KindNames {
        std::vector<Entry> entries;
        /// Numbers, or `no_entity`; a power of two, and at most half of them taken.
        std::vector<EntityNumber> slots;

        /// The slot that holds an id, or the free one where it belongs; there have to be slots.
        [[nodiscard]] std::size_t slot_of(std::string_view id) const;
        void grow(std::size_t least_entries);
    };

    [[nodiscard]] const KindNames& of(EntityKind kind) const { return kinds_[index_of(kind)]; }

    std::array<KindNames, entity_kind_count> kinds_;
};

}  // namespace dialograph
