// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file json_context.hpp The short keys of JSON-LD for the terms of the vocabularies.

#include "ontology/iri.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace dialograph {

/// How the values of a key are written (JSON-LD 1.1, 4.2.3 and 4.6).
enum class JsonCoercion : std::uint8_t {
    /// A literal as it comes: a string, a number, or an object with its type.
    literal,
    /// One text a language, as a language map.
    language_map,
    /// The IRI of a thing, relative to the base of the data set.
    reference,
    /// The IRI of a thing that stands inside this one, if it is described right behind it.
    part,
    /// A term of a vocabulary, as its key.
    term,
};

/// A property with its key.
struct JsonProperty {
    Iri iri;
    JsonCoercion coercion = JsonCoercion::literal;
    /// The datatype that a string under this key has.
    std::optional<Iri> datatype = std::nullopt;
};

/// The property of an IRI, or null.
[[nodiscard]] const JsonProperty* json_property(std::string_view iri);

/// The key of a property, class or individual: its local name or, where an earlier vocabulary has
/// that name, the name behind its prefix; empty for an IRI of no vocabulary.
[[nodiscard]] std::string json_key(Iri iri);

/// The key under which a thing holds the annotations that quote a source for it.
inline constexpr std::string_view json_quotation_key = "quotation";

/// The text of a term that has a key, which stays; nothing for another IRI.
[[nodiscard]] std::optional<std::string_view> json_term(Iri iri);

/// Whether a term is to stand in a context.
using TermChoice = std::function<bool(Iri term)>;

/// The context: an object of JSON whose lines after the first are indented by some blanks.
/// @param base the base that relative IRIs are resolved against; none where it is empty
/// @param chosen which terms a document needs; all where it is empty
[[nodiscard]] std::string json_context(std::string_view base, std::size_t indent,
                                       const TermChoice& chosen = {});

}  // namespace dialograph
