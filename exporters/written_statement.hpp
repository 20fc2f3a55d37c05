// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file written_statement.hpp A statement as it is written in an RDF file, before it is checked.

#include "exporters/rdf_terms.hpp"
#include "ontology/statement_sink.hpp"

#include <cstdint>
#include <string_view>

namespace dialograph {

/// A term as it is written.
struct WrittenTerm {
    enum class Kind : std::uint8_t { absent, iri, prefixed_name, literal, blank_node };

    Kind kind = Kind::absent;
    /// Without the marks around it, and without escapes.
    std::string_view text = {};
};

/// The terms of a statement as they are written.
struct WrittenStatement {
    WrittenTerm subject;
    WrittenTerm predicate;
    WrittenTerm object;
    /// Of a literal; empty where it has none.
    std::string_view language;
    WrittenTerm datatype;
    WrittenTerm graph;
};

/// The statement that is written; it views the terms until the next one.
/// @throws TermFault
[[nodiscard]] Statement checked_statement(const WrittenStatement& written, RdfTerms& terms);

}  // namespace dialograph
