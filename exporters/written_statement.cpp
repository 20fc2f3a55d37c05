// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/written_statement.hpp"

#include <optional>

namespace dialograph {
namespace {

using Role = RdfTerms::Role;

Iri iri(Role role, const WrittenTerm& written, RdfTerms& terms) {
    switch (written.kind) {
    case WrittenTerm::Kind::iri: return terms.iri(role, written.text);
    case WrittenTerm::Kind::prefixed_name: return terms.prefixed_name(role, written.text);
    default: throw TermFault{DiagnosticCode::blank_node, {}, "a blank node stands here", {}};
    }
}

std::optional<Iri> optional_iri(Role role, const WrittenTerm& written, RdfTerms& terms) {
    return written.kind == WrittenTerm::Kind::absent ? std::nullopt
                                                     : std::optional(iri(role, written, terms));
}

}  // namespace

Statement checked_statement(const WrittenStatement& written, RdfTerms& terms) {
    const Iri subject = iri(Role::subject, written.subject, terms);
    const Iri predicate = iri(Role::predicate, written.predicate, terms);
    const std::optional<Iri> graph = optional_iri(Role::graph, written.graph, terms);
    if (written.object.kind != WrittenTerm::Kind::literal) {
        return {subject, predicate, iri(Role::object, written.object, terms), graph};
    }
    const std::optional<Iri> datatype = optional_iri(Role::datatype, written.datatype, terms);
    return {subject, predicate, terms.literal(written.object.text, written.language, datatype),
            graph};
}

}  // namespace dialograph
