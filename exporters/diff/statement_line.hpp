// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file statement_line.hpp A statement as one line of N-Quads, spelled in one way only.

#include "ontology/statement.hpp"

#include <string>
#include <string_view>

namespace dialograph {

// Two statements are the same if their lines are: each term is spelled as our N-Quads writer spells
// it. A line has no end of line here. The order of lines is the order of their bytes, which is that
// of `LC_ALL=C sort`.

/// Appends the line of a statement.
void append_line(std::string& out, const Statement& statement);

/// The terms of a line, as N-Quads writes them.
struct LineTerms {
    std::string_view subject;
    std::string_view predicate;
    std::string_view object;
    /// Empty for the default graph.
    std::string_view graph;
};

/// Takes a line apart that `append_line` has made.
[[nodiscard]] LineTerms terms_of(std::string_view line);

/// The line without its graph and the full stop: subject, predicate and object.
[[nodiscard]] std::string_view triple_of(std::string_view line);

/// The IRI of a term between `<` and `>`; empty for no term, such as the default graph.
[[nodiscard]] std::string_view iri_of(std::string_view term);

/// A term of a line, read again.
struct LineTerm {
    bool is_iri = false;
    /// The IRI, or the text of a literal without its escapes.
    std::string text;
    /// The language of a literal; empty where it has none.
    std::string_view language;
    /// The IRI of a literal's datatype; empty for a string and for a text in a language.
    std::string_view datatype;
};

[[nodiscard]] LineTerm read_term(std::string_view term);

}  // namespace dialograph
