// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "ontology/subject.hpp"

#include "ontology/vocabulary.hpp"

#include <string>

namespace dialograph {
namespace {

Iri datatype_of(const Date& date) {
    switch (date.precision()) {
    case Date::Precision::year: return xsd::g_year;
    case Date::Precision::month: return xsd::g_year_month;
    default: return xsd::date;
    }
}

}  // namespace

void Subject::is_a(std::initializer_list<Iri> classes) {
    for (const Iri& iri : classes) {
        says(rdf::type, iri);
    }
}

void Subject::says(Iri predicate, const Term& object) {
    sink_.statement({iri_, predicate, object, graph_});
}

void Subject::string(Iri predicate, std::string_view text) {
    if (!text.empty()) {
        says(predicate, Literal::string(text));
    }
}

void Subject::number(Iri predicate, std::uint64_t number, Iri datatype) {
    says(predicate, Literal::typed(std::to_string(number), datatype));
}

void Subject::texts(Iri predicate, std::span<const LocalText> texts) {
    for (const LocalText& text : texts) {
        says(predicate, Literal::in_language(text.text, *text.language));
    }
}

void Subject::texts(Iri predicate, std::span<const MetadataText> texts) {
    for (const MetadataText& text : texts) {
        says(predicate, text.language ? Literal::in_language(text.text, *text.language)
                                      : Literal::string(text.text));
    }
}

void Subject::date(Iri predicate, const Date& date) {
    if (date) {
        const Date::Text text = date.text();
        says(predicate, Literal::typed(text.view(), datatype_of(date)));
    }
}

void Subject::iri(Iri predicate, std::string_view text) {
    if (text.empty()) {
        return;
    }
    const auto iri = Iri::parse(text);
    if (!iri) {
        throw TermError("\"" + std::string(text) + "\" is no absolute IRI");
    }
    says(predicate, *iri);
}

void Subject::named(std::span<const LocalText> names) {
    texts(rdfs::label, names);
    texts(schema::name, names);
}

}  // namespace dialograph
