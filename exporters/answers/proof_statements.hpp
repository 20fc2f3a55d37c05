// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file proof_statements.hpp The statements of a graph's description that stand for some of its
/// edges.

#include "model/graph.hpp"
#include "ontology/statement_sink.hpp"

#include <span>

namespace dialograph {

/// Says to a sink what some edges of a graph say in RDF, word for word as `describe` says it: both
/// ways where it says so both ways, and for an agenda item all that is said of it. Of the things at
/// the ends, and of further ones, it says classes, names and dates. The prefixes in use come first,
/// and the sink is told to finish.
void describe_proof(const DialogueGraph& graph, std::span<const Edge> edges,
                    std::span<const Vertex> things, StatementSink& sink);

}  // namespace dialograph
