// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file rdf_line.hpp The terms of a line of N-Triples or N-Quads, where it is written as programs
/// write it.

#include "exporters/rdf_grammar.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace dialograph {

/// The terms of a line: IRIs without `<` and `>`, none of them checked yet.
struct RdfLine {
    std::string_view subject;
    std::string_view predicate;
    /// An IRI, or the text of a literal without its escapes.
    std::string_view object;
    bool is_literal = false;
    /// Of a literal; empty where it has none.
    std::string_view language;
    std::string_view datatype;
    /// Empty for the default graph.
    std::string_view graph;
    /// The offset in the line of its last term.
    std::size_t last_term = 0;
};

/// Takes a line apart that has one blank between its terms and before its full stop, and neither
/// blank nodes nor escapes in its IRIs.
/// @param line without its end
/// @param text gets the text of a literal that has escapes; the terms may view it
/// @return nothing where the line is written in any other way, be it right or wrong
[[nodiscard]] std::optional<RdfLine> plain_line(std::string_view line, GraphNames graphs,
                                                std::string& text);

}  // namespace dialograph
