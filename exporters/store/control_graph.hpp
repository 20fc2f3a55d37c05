// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file control_graph.hpp The graph in which loads say what they do, in the words of SPARQL.

#include "ontology/iri.hpp"
#include "ontology/vocabulary.hpp"

#include <string>
#include <string_view>

namespace dialograph {

/// An IRI between `<` and `>`.
[[nodiscard]] inline std::string in_brackets(std::string_view iri) {
    return "<" + std::string(iri) + ">";
}

[[nodiscard]] inline std::string in_brackets(Iri iri) {
    return in_brackets(iri.text());
}

/// A pattern or triples in the control graph.
[[nodiscard]] inline std::string in_control(const std::string& pattern) {
    return "GRAPH " + in_brackets(loading::control) + " { " + pattern + " }";
}

}  // namespace dialograph
