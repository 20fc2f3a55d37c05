// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/diff/line_objects.hpp"

#include "exporters/diff/statement_line.hpp"

namespace dialograph {

Iri checked_iri(const std::string& text) {
    return Iri::parse(text).value();
}

void say_object(StatementSink& sink, Iri subject, Iri predicate, std::string_view written) {
    const LineTerm term = read_term(written);
    if (term.is_iri) {
        sink.statement({subject, predicate, checked_iri(term.text)});
    } else if (!term.language.empty()) {
        const LanguageTag tag = LanguageTag::parse(term.language).value();
        sink.statement({subject, predicate, Literal::in_language(term.text, tag)});
    } else if (!term.datatype.empty()) {
        const Iri datatype = Iri::parse(term.datatype).value();
        sink.statement({subject, predicate, Literal::typed(term.text, datatype)});
    } else {
        sink.statement({subject, predicate, Literal::string(term.text)});
    }
}

}  // namespace dialograph
