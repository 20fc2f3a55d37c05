// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/used_terms.hpp"

#include "ontology/json_context.hpp"

#include <variant>

namespace dialograph {

void UsedTerms::statement(const Statement& statement) {
    use(statement.subject);
    use(statement.predicate);
    if (const Iri* const object = std::get_if<Iri>(&statement.object)) {
        use(*object);
    } else {
        use(std::get<Literal>(statement.object).datatype());
    }
}

void UsedTerms::use(Iri iri) {
    if (iri.name_space() != nullptr) {
        used_.insert(iri.name_space());
        if (const auto term = json_term(iri)) {
            terms_.insert(*term);
        }
    }
}

void UsedTerms::declare_prefixes(StatementSink& sink) const {
    for (const Namespace* const name_space : prefixes_) {
        if (used_.contains(name_space)) {
            sink.prefix(*name_space);
        }
    }
}

void UsedTerms::clear() {
    used_.clear();
    terms_.clear();
}

}  // namespace dialograph
