// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file predicates.hpp The columns of the tables and the predicates that say what they hold.

#include "model/schema.hpp"
#include "ontology/vocabulary.hpp"

#include <array>
#include <cstddef>
#include <tuple>

namespace dialograph {

/// The predicates of a table's columns, in their order. The id is in the subject's IRI; of a kind
/// `kind_statements` knows more; quotes and the earlier organisation are said of a part of the
/// subject, which `Naming` names.
template <class Record>
inline constexpr std::array<Iri, 0> predicates{};
template <>
inline constexpr std::array predicates<Source>{
    rdf::type,       schema::url,    rdfs::label,      schema::in_language, dcterms::publisher,
    dcterms::issued, dlg::retrieved, dcterms::license, rdfs::comment};
template <>
inline constexpr std::array predicates<Place>{
    rdf::type,       rdf::type,        rdfs::label,           schema::contained_in_place,
    wgs84::latitude, wgs84::longitude, prov::was_derived_from};
template <>
inline constexpr std::array predicates<Organisation>{rdf::type,        rdfs::label,
                                                     schema::location, dlg::name_from,
                                                     dlg::name_to,     org::original_organization,
                                                     foaf::homepage,   prov::was_derived_from};
template <>
inline constexpr std::array predicates<Topic>{rdf::type, skos::pref_label, skos::alt_label,
                                              skos::broader, skos::definition};
template <>
inline constexpr std::array predicates<Series>{rdf::type,           rdfs::label,
                                               schema::description, schema::organizer,
                                               schema::start_date,  prov::was_derived_from};
template <>
inline constexpr std::array predicates<Session>{rdf::type,
                                                schema::super_event,
                                                schema::position,
                                                schema::start_date,
                                                schema::end_date,
                                                schema::location,
                                                schema::event_attendance_mode,
                                                schema::organizer,
                                                rdfs::label,
                                                schema::description,
                                                schema::subject_of,
                                                prov::was_derived_from};
template <>
inline constexpr std::array predicates<AgendaItem>{dlg::at_session, dlg::topic, dlg::outcome_kind,
                                                   oa::exact, prov::was_derived_from};
template <>
inline constexpr std::array predicates<Event>{
    rdf::type,        rdf::type,        rdfs::label,      schema::start_date,
    schema::end_date, schema::location, dlg::held_during, prov::was_derived_from};
template <>
inline constexpr std::array predicates<Agreement>{rdf::type,
                                                  rdf::type,
                                                  rdfs::label,
                                                  schema::description,
                                                  dcterms::date,
                                                  prov::was_generated_by,
                                                  dlg::signed_at,
                                                  dlg::signatory,
                                                  schema::about,
                                                  prov::was_revision_of,
                                                  dlg::fulfils,
                                                  oa::exact,
                                                  prov::was_derived_from};
/// The subject says itself, the relation is the predicate.
template <>
inline constexpr std::array predicates<Link>{rdfs::see_also, rdfs::see_also, rdfs::see_also};

/// The predicate of a column of a table.
template <class Record>
[[nodiscard]] constexpr Iri predicate_of(std::size_t column) {
    static_assert(predicates<Record>.size() ==
                      std::tuple_size_v<std::remove_cvref_t<decltype(Table<Record>::columns)>>,
                  "a predicate a column");
    return predicates<Record>[column];
}

}  // namespace dialograph
