// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file plain_lines.hpp Reads lines of N-Triples and N-Quads that are written as programs write
/// them, which takes a fraction of Serd's time.

#include "exporters/rdf_grammar.hpp"
#include "exporters/rdf_line.hpp"
#include "exporters/rdf_scanner.hpp"
#include "exporters/rdf_terms.hpp"
#include "ontology/statement_sink.hpp"

#include <optional>
#include <string>

namespace dialograph {

/// Reads the lines that are plain and at fault in nothing. All others are left to Serd's way, which
/// has the same outcome, and tells faults better.
class PlainLines {
public:
    /// What is referred to has to outlive the lines.
    PlainLines(RdfScanner& scanner, GraphNames graph_names, RdfTerms& terms)
        : scanner_(scanner), graph_names_(graph_names), terms_(terms) {}

    /// Gives a sink the statements of the lines that come next, up to one that is left to Serd.
    void read(StatementSink& sink) {
        while (read_line(sink)) {
        }
    }

private:
    [[nodiscard]] bool read_line(StatementSink& sink);
    /// The statement of a line; nothing where a term is at fault.
    [[nodiscard]] std::optional<Statement> statement_of(const WrittenStatement& written);

    RdfScanner& scanner_;
    GraphNames graph_names_;
    RdfTerms& terms_;
    /// Of a literal with escapes.
    std::string text_;
};

}  // namespace dialograph
