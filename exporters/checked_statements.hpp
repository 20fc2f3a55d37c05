// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file checked_statements.hpp Makes statements of what a parser finds in an RDF file, and gives
/// them to a sink.

#include "exporters/rdf_scanner.hpp"
#include "exporters/rdf_terms.hpp"
#include "exporters/written_statement.hpp"
#include "model/diagnostic.hpp"
#include "ontology/statement_sink.hpp"

#include <cstddef>
#include <string_view>

namespace dialograph {

/// Checks each term. One at fault is told with its place, and costs its statement.
class CheckedStatements {
public:
    /// Where this many terms are at fault, the file is of another kind, and the rest is not looked
    /// at.
    static constexpr std::size_t most_faults = 100;

    /// What is referred to has to outlive the statements.
    CheckedStatements(const RdfScanner& scanner, RdfTerms& terms, StatementSink& sink,
                      Diagnostics& diagnostics)
        : scanner_(scanner), terms_(terms), sink_(sink), diagnostics_(diagnostics) {}

    void base(std::string_view iri);
    /// The sink is told the prefixes that stand before the first statement.
    void prefix(std::string_view name, std::string_view iri);
    void statement(const WrittenStatement& written);

    /// Whether nothing more is to be read.
    [[nodiscard]] bool has_too_many_faults() const { return faults_ >= most_faults; }

private:
    void check(const auto& action);

    const RdfScanner& scanner_;
    RdfTerms& terms_;
    StatementSink& sink_;
    Diagnostics& diagnostics_;
    std::size_t faults_ = 0;
    bool any_statement_ = false;
};

}  // namespace dialograph
