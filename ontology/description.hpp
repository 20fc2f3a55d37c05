// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file description.hpp What a dialogue graph says in RDF, statement by statement.

#include "model/graph.hpp"
#include "ontology/naming.hpp"
#include "ontology/statement_sink.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>

namespace dialograph {

/// How far a description leads back to where its claims come from.
enum class Provenance : std::uint8_t {
    /// Not at all.
    none,
    /// To the sources, with the quoted words.
    source,
    /// And to the row of the table that records the thing.
    row,
};

/// Is told how many of the entities are described.
using Progress = std::function<void(std::size_t done, std::size_t total)>;

class Describer;

/// Describes one entity: its own statements and those of its parts, such as agenda items and
/// quotes.
void describe_entity(const DialogueGraph& graph, Vertex vertex, Describer& describer);

/// Names the prefixes of everything that a description says.
void declare_prefixes(const Naming& naming, StatementSink& sink);

/// Describes a graph to a sink: the prefixes, then every entity once, all statements of a subject
/// in a row, in a fixed order: the data set, the series, the sessions by number with their agenda,
/// the agreements, events, topics, places, organisations and sources as their tables have them.
/// Then the sink is told to finish. Nothing is said twice.
///
/// @param naming of the base IRI that the metadata of the data set names
void describe(const DialogueGraph& graph, const Naming& naming, StatementSink& sink,
              Provenance provenance = Provenance::source, const Progress& progress = {});

}  // namespace dialograph
