// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file graph_reader.hpp Reads graphs of a store, and sorts their statements.

#include "exporters/diff/sorted_statements.hpp"
#include "exporters/store/sparql_client.hpp"
#include "ontology/iri.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace dialograph {

/// A graph to read. Its name has to outlive the reading.
struct GraphToRead {
    /// The IRI that it has in the store.
    std::string place;
    /// How many statements the store counts in it.
    std::size_t count = 0;
    /// The graph that its statements get; nothing for none, where it is the only one.
    std::optional<Iri> name;
};

/// Reads graphs, the large ones each by itself and the small ones together.
/// @param expected what should come back; a graph that the store does not give back whole is asked
/// for by its subjects
/// @param progress is told how many statements are read
/// @throws StoreError where the store gives back what is no RDF, or more than it counts, or counts
/// more than it has of these subjects
[[nodiscard]] SortedStatements read_graphs(SparqlClient& store,
                                           const std::vector<GraphToRead>& graphs,
                                           const SortedStatements& expected,
                                           const std::function<void(std::size_t)>& progress);

}  // namespace dialograph
