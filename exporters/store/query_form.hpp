// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file query_form.hpp What a SPARQL text asks for, as its first keyword says.

#include <cstdint>
#include <string_view>

namespace dialograph {

/// The form of a SPARQL text.
enum class QueryForm : std::uint8_t {
    /// SELECT and ASK: answered by a table or a yes or no.
    table,
    /// CONSTRUCT and DESCRIBE: answered by RDF.
    graph,
    /// Any operation of SPARQL Update.
    update,
    unknown,
};

/// Finds the form behind comments, BASE and PREFIX (SPARQL 1.1 Query, 19.8), and behind Virtuoso's
/// own DEFINE (https://docs.openlinksw.com/virtuoso/rdfsparqlimplementatioptragmas/).
[[nodiscard]] QueryForm form_of(std::string_view query);

}  // namespace dialograph
