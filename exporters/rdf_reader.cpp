// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/rdf_reader.hpp"

#include "exporters/checked_statements.hpp"
#include "exporters/plain_lines.hpp"
#include "exporters/serd_parser.hpp"

#include <cstdint>
#include <optional>
#include <stdexcept>
#include <utility>

namespace dialograph {
namespace {

const ReadableFormat& known(const Format& format) {
    const ReadableFormat* const readable = readable_format(format);
    if (readable == nullptr) {
        throw std::invalid_argument("the format " + std::string(format.name) + " cannot be read");
    }
    return *readable;
}

/// What ended the reading before the end of the file, if anything did yet.
std::optional<Diagnostic> fault_of(const RdfScanner& scanner, const CheckedStatements& statements,
                                   const SerdParser& parser) {
    if (scanner.fault()) {
        return scanner.fault();
    }
    if (statements.has_too_many_faults()) {
        return scanner.diagnose_here(DiagnosticCode::bad_rdf,
                                     "the reading stops here, after " +
                                         std::to_string(CheckedStatements::most_faults) +
                                         " problems");
    }
    return parser.fault();
}

}  // namespace

RdfReader::RdfReader(ByteSource& source, const Format& format)
    : format_(known(format)), scanner_(source, format_.grammar) {}

bool RdfReader::read(StatementSink& sink, Diagnostics& diagnostics) {
    const std::size_t before = diagnostics.size();
    CheckedStatements statements(scanner_, terms_, sink, diagnostics);
    PlainLines lines(scanner_, format_.graph_names, terms_);
    SerdParser parser(format_, scanner_, statements);
    std::optional<Diagnostic> fault;
    while (!fault && !scanner_.at_end()) {
        if (format_.grammar == RdfGrammar::lines) {
            lines.read(sink);
        }
        parser.read();
        fault = fault_of(scanner_, statements, parser);
    }
    if (fault) {
        diagnostics.push_back(*std::move(fault));
    }
    if (diagnostics.size() != before) {
        return false;
    }
    sink.finish();
    return true;
}

StatementPlace RdfReader::place() const {
    const BytePlace& term = scanner_.term();
    return {static_cast<std::uint32_t>(term.line), static_cast<std::uint32_t>(term.column)};
}

}  // namespace dialograph
