// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file returned_statement.hpp A statement in the answer of a store, which is checked as all input
/// is.

#include "exporters/store/sparql_results.hpp"
#include "ontology/iri.hpp"
#include "ontology/statement_sink.hpp"

#include <optional>
#include <string>
#include <vector>

namespace dialograph {

/// Throws StoreError: the store gives back something that it was not asked for.
[[noreturn]] void refuse_returned(const std::string& what);

/// Passes a row of graph, subject, predicate and object on as a statement.
/// @param graph the statement's graph, in place of that of the row
/// @throws StoreError for what is no statement without blank nodes
void pass_row(const std::vector<ResultTerm>& row, std::optional<Iri> graph, StatementSink& sink);

}  // namespace dialograph
