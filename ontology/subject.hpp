// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file subject.hpp Says things of one subject, into a sink.

#include "model/date.hpp"
#include "model/metadata.hpp"
#include "model/records.hpp"
#include "ontology/kinds.hpp"
#include "ontology/statement_sink.hpp"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string_view>

namespace dialograph {

/// The subject of a row of statements, all in one graph or in the default graph. What is absent is
/// not said: an empty text, no date.
class Subject {
public:
    Subject(StatementSink& sink, Iri iri, std::optional<Iri> graph = std::nullopt)
        : sink_(sink), iri_(iri), graph_(graph) {}

    [[nodiscard]] Iri iri() const { return iri_; }

    void is_a(std::initializer_list<Iri> classes);
    void says(Iri predicate, const Term& object);
    /// What is said of things of a kind.
    template <class Kind>
    void is_of(Kind kind) {
        says(kind_statement(kind).predicate, kind_statement(kind).object);
    }
    /// A string without a language.
    void string(Iri predicate, std::string_view text);
    /// A count or a size.
    void number(Iri predicate, std::uint64_t number, Iri datatype);
    /// A text in each of its languages.
    void texts(Iri predicate, std::span<const LocalText> texts);
    void texts(Iri predicate, std::span<const MetadataText> texts);
    /// A date, of the datatype that its precision asks for.
    void date(Iri predicate, const Date& date);
    /// An IRI that was checked when it was read.
    void iri(Iri predicate, std::string_view text);
    /// The label of a thing, for those who ask RDF Schema and for those who ask schema.org.
    void named(std::span<const LocalText> names);

private:
    StatementSink& sink_;
    Iri iri_;
    std::optional<Iri> graph_;
};

}  // namespace dialograph
