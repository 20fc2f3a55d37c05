// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file rdf_scanner.hpp Looks at the bytes of an RDF file before Serd's reader does.
///
/// Serd tells no place for a statement, misreads a quote before an escape in a long text, takes
/// bytes that are not UTF-8, and ends by a signal where brackets are nested deeply. So the bytes
/// pass through here: the place is kept, such quotes are escaped, and what must not go on does not.

#include "exporters/byte_window.hpp"
#include "exporters/compression.hpp"
#include "exporters/rdf_context.hpp"
#include "exporters/rdf_grammar.hpp"
#include "exporters/rdf_refusal.hpp"
#include "exporters/utf8_check.hpp"
#include "model/diagnostic.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace dialograph {

/// Hands on the bytes of an RDF file, one by one, and knows where in the file they stand.
class RdfScanner {
public:
    /// The source has to outlive the scanner.
    RdfScanner(ByteSource& source, RdfGrammar grammar) : window_(source), grammar_(grammar) {}

    /// The next byte; `end` behind the last one, and from a fault on.
    [[nodiscard]] int next();
    static constexpr int end = ByteWindow::end;

    /// Whether the next byte starts a line, outside of texts and IRIs.
    [[nodiscard]] bool at_line_start() const {
        return window_.place().column == 1 && context_.is_between_terms() && !waiting_;
    }
    /// The whole line that starts at the next byte, without its end; a view until the next call.
    /// Nothing where it has none, or is very long. Only at the start of a line.
    [[nodiscard]] std::optional<std::string_view> line();
    /// Passes over what `line` returned, whose last term starts at an offset.
    void skip_line(std::size_t last_term);

    /// What ends the reading, where there is such a thing.
    [[nodiscard]] const std::optional<Diagnostic>& fault() const { return fault_; }
    /// Whether the bytes have come to their end.
    [[nodiscard]] bool at_end() const { return ended_; }
    /// Where the last term starts that was handed on.
    [[nodiscard]] const BytePlace& term() const { return term_; }
    [[nodiscard]] const std::string& name() const { return window_.name(); }

    /// A problem at the byte that was handed on last.
    [[nodiscard]] Diagnostic diagnose_here(DiagnosticCode code, std::string sentence) const;
    /// A problem of a term: where the text stands close to the last term, or else at the last term.
    [[nodiscard]] Diagnostic diagnose_term(DiagnosticCode code, std::string_view text,
                                           std::string sentence) const;

private:
    [[nodiscard]] int hand_on(char byte);
    [[nodiscard]] int come_to_end();
    /// Both keep the fault and return `end`.
    int refuse(const RdfRefusal& refusal);
    int keep(const CompressionError& damage);

    ByteWindow window_;
    RdfGrammar grammar_;
    RdfContext context_;
    Utf8Check utf8_;
    bool ended_ = false;
    std::optional<Diagnostic> fault_;

    /// Of the byte handed on last, of the start of its character, and of the start of the last
    /// term.
    BytePlace here_;
    BytePlace character_;
    BytePlace term_;
    /// A byte that waits behind one that was put before it.
    std::optional<char> waiting_;
};

}  // namespace dialograph
