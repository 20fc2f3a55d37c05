// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file rdf_line.hpp The terms of a line of N-Triples or N-Quads, where it is written as programs
/// write it.

#include "exporters/rdf_grammar.hpp"
#include "exporters/written_statement.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace dialograph {

/// A line taken apart: none of its terms is checked yet.
struct RdfLine {
    WrittenStatement statement;
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
