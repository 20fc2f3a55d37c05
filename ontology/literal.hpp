// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file literal.hpp A literal that is valid because it exists.

#include "model/language_tag.hpp"
#include "ontology/iri.hpp"

#include <stdexcept>
#include <string_view>

namespace dialograph {

/// A text that cannot be the RDF term that was asked for.
class TermError : public std::invalid_argument {
public:
    using invalid_argument::invalid_argument;
};

/// An RDF literal (RDF 1.1 Concepts, 3.3): a view, as valid as long as the texts it was made from.
///
/// Its text is UTF-8 without NUL, its language tag well-formed, and its text in the lexical space
/// of its datatype wherever the datatype is one of XML Schema's that Dialograph writes.
class Literal {
public:
    /// A string (xsd:string). Throws TermError for text that is not UTF-8.
    [[nodiscard]] static Literal string(std::string_view text);

    /// A text in a language (rdf:langString). Throws TermError for text that is not UTF-8.
    /// The tag has to outlive the literal.
    [[nodiscard]] static Literal in_language(std::string_view text, const LanguageTag& language);

    /// A value of a datatype. Throws TermError for text outside the datatype's lexical space: of
    /// xsd:string, boolean, integer, decimal, date, gYearMonth, gYear and anyURI (XML Schema 1.1
    /// part 2); other datatypes take any text. rdf:langString needs a language and is refused.
    [[nodiscard]] static Literal typed(std::string_view text, Iri datatype);

    [[nodiscard]] std::string_view text() const { return text_; }
    /// The language tag; empty where there is none.
    [[nodiscard]] std::string_view language() const { return language_; }
    [[nodiscard]] Iri datatype() const { return datatype_; }

    friend bool operator==(const Literal&, const Literal&) = default;

private:
    friend class SordTerms;

    Literal(std::string_view text, std::string_view language, Iri datatype)
        : text_(text), language_(language), datatype_(datatype) {}

    std::string_view text_;
    std::string_view language_;
    Iri datatype_;
};

}  // namespace dialograph
