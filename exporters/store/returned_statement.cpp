// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/returned_statement.hpp"

#include "exporters/store/store_error.hpp"
#include "model/diagnostic.hpp"
#include "model/language_tag.hpp"
#include "ontology/literal.hpp"

namespace dialograph {
namespace {

Iri iri_of(const ResultTerm& term) {
    const std::optional<Iri> iri =
        term.type == ResultTerm::Type::iri ? Iri::parse(term.value) : std::nullopt;
    if (!iri) {
        refuse_returned("something other than an IRI: " + in_quotes(term.value));
    }
    return *iri;
}

Literal literal_of(const ResultTerm& term) {
    if (!term.language.empty()) {
        const std::optional<LanguageTag> tag = LanguageTag::parse(term.language);
        if (!tag) {
            refuse_returned("a text in the language " + in_quotes(term.language));
        }
        return Literal::in_language(term.value, *tag);
    }
    if (term.datatype.empty()) {
        return Literal::string(term.value);
    }
    const std::optional<Iri> datatype = Iri::parse(term.datatype);
    if (!datatype) {
        refuse_returned("a value of the datatype " + in_quotes(term.datatype));
    }
    return Literal::typed(term.value, *datatype);
}

}  // namespace

void refuse_returned(const std::string& what) {
    throw StoreError(StoreFailure::wrong_answer, "the store gives back " + what);
}

void pass_row(const std::vector<ResultTerm>& row, std::optional<Iri> graph, StatementSink& sink) {
    const Iri subject = iri_of(row.at(1));
    const Iri predicate = iri_of(row.at(2));
    const ResultTerm& object = row.at(3);
    try {
        if (object.type == ResultTerm::Type::literal) {
            sink.statement({subject, predicate, literal_of(object), graph});
        } else {
            sink.statement({subject, predicate, iri_of(object), graph});
        }
    } catch (const TermError&) {
        refuse_returned("a value that is none: " + in_quotes(object.value));
    }
}

}  // namespace dialograph
