// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file column.hpp A column of a table, and the words that columns of enumerations take.

#include "model/edge_kind.hpp"
#include "model/entity_kind.hpp"
#include "model/records.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>

namespace dialograph {

/// Whether a column and its values may be left out; the values of the keys name a row in messages.
enum class Need : std::uint8_t { optional, required, key };

/// A column of a table, and the member that it fills.
///
/// A member of the type Texts or TextLists is filled by one column a language: `name_ja`,
/// `name_en`.
template <class Record, class Field>
struct Column {
    std::string_view name;
    Field Record::*field;
    Need need = Need::optional;
    /// For references: the edge that they become.
    std::optional<EdgeKind> edge = std::nullopt;
};

template <class Record, class Field>
Column(std::string_view, Field Record::*, Need = {}, std::optional<EdgeKind> = {})
    -> Column<Record, Field>;

/// The words that a column of an enumeration takes, in the order of the enumerators.
template <class Choice>
inline constexpr std::array<std::string_view, 0> choices{};
template <>
inline constexpr std::array<std::string_view, 4> choices<AttendanceMode>{"", "offline", "online",
                                                                         "mixed"};
template <>
inline constexpr std::array<std::string_view, 4> choices<Outcome>{"reported", "discussed",
                                                                  "confirmed", "agreed"};
template <>
inline constexpr std::array<std::string_view, 5> choices<AgreementKind>{
    "memorandum", "pilot", "intent", "cooperation", "confirmation"};
template <>
inline constexpr std::array<std::string_view, 3> choices<EventKind>{"signing", "conference",
                                                                    "meeting"};
template <>
inline constexpr std::array<std::string_view, 4> choices<PlaceKind>{"country", "province", "city",
                                                                    "online"};
template <>
inline constexpr std::array<std::string_view, 6> choices<LinkRelation>{
    "sameAs", "exactMatch", "closeMatch", "broadMatch", "relatedMatch", "seeAlso"};

/// The word for an enumerator, as the tables write it.
template <class Choice>
[[nodiscard]] constexpr std::string_view word_of(Choice choice) {
    return choices<Choice>[static_cast<std::size_t>(choice)];
}

template <class Field>
inline constexpr bool is_ref = false;
template <EntityKind Kind>
inline constexpr bool is_ref<Ref<Kind>> = true;

template <class Field>
inline constexpr bool is_refs = false;
template <EntityKind Kind>
inline constexpr bool is_refs<Refs<Kind>> = true;

/// Whether a member is a list without an item.
template <class Field>
[[nodiscard]] constexpr bool is_empty_list(const Field& field) {
    if constexpr (is_refs<Field> || std::is_same_v<Field, Texts> ||
                  std::is_same_v<Field, TextLists>) {
        return field.empty();
    }
    return false;
}

/// Whether a member is filled by one column a language.
template <class Field>
inline constexpr bool is_by_language =
    std::is_same_v<Field, Texts> || std::is_same_v<Field, TextLists>;

}  // namespace dialograph
