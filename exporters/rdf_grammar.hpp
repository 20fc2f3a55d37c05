// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file rdf_grammar.hpp What tells the syntaxes of RDF apart that are read here.

#include <cstdint>

namespace dialograph {

/// What a syntax allows outside of its texts and IRIs.
enum class RdfGrammar : std::uint8_t {
    /// N-Triples and N-Quads: a statement a line.
    lines,
    turtle,
    trig,
};

/// Whether a statement may be in a named graph.
enum class GraphNames : std::uint8_t { refused, allowed };

}  // namespace dialograph
