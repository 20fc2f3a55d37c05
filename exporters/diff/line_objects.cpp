// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/diff/line_objects.hpp"

#include "exporters/diff/statement_line.hpp"
#include "ontology/vocabulary.hpp"

#include <algorithm>
#include <array>

namespace dialograph {
namespace {

/// The datatypes that a writer knows a prefix for.
constexpr std::array datatypes{xsd::any_uri, xsd::boolean, xsd::date,         xsd::date_time,
                               xsd::decimal, xsd::g_year,  xsd::g_year_month, xsd::integer};

Iri datatype_of(std::string_view iri) {
    const auto* const known = std::ranges::find(datatypes, iri, &Iri::text);
    return known == datatypes.end() ? Iri::parse(iri).value() : *known;
}

}  // namespace

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
        sink.statement({subject, predicate, Literal::typed(term.text, datatype_of(term.datatype))});
    } else {
        sink.statement({subject, predicate, Literal::string(term.text)});
    }
}

}  // namespace dialograph
