// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file kinds.hpp The words of the tables and the statements that say the same, for both ways.

#include "model/records.hpp"
#include "ontology/vocabulary.hpp"

#include <array>
#include <cstddef>

namespace dialograph {

/// What is said of a thing that is of a kind, and of no other.
struct KindStatement {
    Iri predicate;
    Iri object;
};

/// The statements for the enumerators of a kind, in their order.
template <class Kind>
inline constexpr std::array<KindStatement, 0> kind_statements{};
template <>
inline constexpr std::array<KindStatement, 5> kind_statements<AgreementKind>{{
    {rdf::type, dlg::memorandum},
    {rdf::type, dlg::pilot_cooperation},
    {dcterms::type, dlg::intent},
    {dcterms::type, dlg::cooperation},
    {dcterms::type, dlg::confirmation},
}};
/// A conference is no more than an event.
template <>
inline constexpr std::array<KindStatement, 2> kind_statements<EventKind>{{
    {rdf::type, dlg::signing},
    {rdf::type, dlg::meeting},
}};
template <>
inline constexpr std::array<KindStatement, 4> kind_statements<PlaceKind>{{
    {rdf::type, schema::country},
    {rdf::type, schema::administrative_area},
    {rdf::type, schema::city},
    {rdf::type, schema::virtual_location},
}};
template <>
inline constexpr std::array<KindStatement, 4> kind_statements<Outcome>{{
    {dlg::outcome_kind, dlg::reported},
    {dlg::outcome_kind, dlg::discussed},
    {dlg::outcome_kind, dlg::confirmed},
    {dlg::outcome_kind, dlg::agreed},
}};
/// Behind `unstated`, of which nothing is said.
template <>
inline constexpr std::array<KindStatement, 3> kind_statements<AttendanceMode>{{
    {schema::event_attendance_mode, schema::offline_event_attendance_mode},
    {schema::event_attendance_mode, schema::online_event_attendance_mode},
    {schema::event_attendance_mode, schema::mixed_event_attendance_mode},
}};

/// The place of a kind's first enumerator that has a statement.
template <class Kind>
inline constexpr std::size_t first_stated = 0;
template <>
inline constexpr std::size_t first_stated<AttendanceMode> = 1;

/// The statement for an enumerator that has one.
template <class Kind>
[[nodiscard]] constexpr const KindStatement& kind_statement(Kind kind) {
    return kind_statements<Kind>[static_cast<std::size_t>(kind) - first_stated<Kind>];
}

/// The predicates for `LinkRelation`, in its order.
inline constexpr std::array link_predicates{owl::same_as,        skos::exact_match,
                                            skos::close_match,   skos::broad_match,
                                            skos::related_match, rdfs::see_also};

}  // namespace dialograph
