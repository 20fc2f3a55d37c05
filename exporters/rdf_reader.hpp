// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file rdf_reader.hpp Reads Turtle, TriG, N-Triples and N-Quads into a sink.

#include "exporters/byte_source.hpp"
#include "exporters/format.hpp"
#include "exporters/rdf_scanner.hpp"
#include "exporters/rdf_terms.hpp"
#include "exporters/readable_format.hpp"
#include "model/diagnostic.hpp"
#include "ontology/statement_place.hpp"
#include "ontology/statement_sink.hpp"

#include <string>

namespace dialograph {

/// Reads a file statement by statement, in constant memory.
///
/// Each term is checked, and IRIs are whole: a relative one is resolved against the file's own
/// base, or else refused. A blank node is refused, as Dialograph knows none. A term at fault costs
/// its statement, and the reading goes on; what is not RDF ends it. Whether a file was cut off is
/// seen where that leaves a statement open; what a sink was given before is then whole, but for the
/// last statement.
class RdfReader final : public StatementPlaces {
public:
    /// The source has to outlive the reader, and the reader the sink, which keeps its namespaces.
    /// @param format one that is readable
    RdfReader(ByteSource& source, const Format& format);

    /// Reads to the end, once. The sink is told to finish if there was no problem. It is told the
    /// prefixes that stand before the first statement.
    /// @return whether there was no problem
    /// @throws std::system_error where the source cannot be read, and what the sink throws
    bool read(StatementSink& sink, Diagnostics& diagnostics);

    /// Where the statement stands that the sink is being given.
    [[nodiscard]] StatementPlace place() const override;
    [[nodiscard]] const std::string& file() const override { return scanner_.name(); }

private:
    const ReadableFormat& format_;
    RdfScanner scanner_;
    RdfTerms terms_;
};

}  // namespace dialograph
