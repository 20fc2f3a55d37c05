// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file sord_store.hpp Statements in memory, on Sord, to be asked by pattern from code.
///
/// It answers patterns and not SPARQL. The engines that could be embedded give wrong answers:
/// Rasqal 0.9.33 gets rows of VALUES wrong and averages of a million triples too, TinySPARQL wants
/// each property declared beforehand. SPARQL belongs to a store: `dialograph load` fills one, and
/// `dialograph sparql` asks it. Questions to the graph itself are in model/questions/.

#include "exporters/statement_matches.hpp"
#include "ontology/statement_sink.hpp"

#include <cstddef>
#include <memory>
#include <vector>

namespace dialograph {

/// Keeps each statement once, in the order of four indexes, so that every pattern is looked up and
/// none is searched for. It costs some 500 bytes a statement and is not for the way of an export.
///
/// `describe` fills it with what a graph says, RdfReader with what a file says:
///
///     SordStore store;
///     describe(graph, naming, store);
///     for (const Statement& statement : store.match({.predicate = schema::location})) { ... }
class SordStore final : public StatementSink {
public:
    SordStore();
    SordStore(const SordStore&) = delete;
    SordStore& operator=(const SordStore&) = delete;
    ~SordStore() override;

    void prefix(const Namespace& name_space) override;
    void statement(const Statement& statement) override;
    void finish() override;

    /// The number of different statements.
    [[nodiscard]] std::size_t size() const;

    /// The statements of a pattern, as an input range of views into the store. They are found one
    /// by one while the range is walked. Nothing may be added meanwhile, and the store outlives it.
    [[nodiscard]] StatementMatches match(const StatementPattern& pattern = {}) const;
    /// How many statements a pattern has.
    [[nodiscard]] std::size_t count(const StatementPattern& pattern) const;
    /// Whether the store has a statement, in this graph.
    [[nodiscard]] bool contains(const Statement& statement) const;
    /// The named graphs that hold a statement, in the order of their IRIs.
    [[nodiscard]] std::vector<Iri> named_graphs() const;

private:
    struct State;

    std::unique_ptr<State> state_;
};

}  // namespace dialograph
