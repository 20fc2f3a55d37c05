// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file guarded_update.hpp A difference as an update that a store does whole or not at all.

#include "exporters/byte_sink.hpp"
#include "exporters/diff/difference.hpp"

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace dialograph {

/// A difference as SPARQL 1.1 Update for a store that may hold something else than the old side, to
/// which then nothing is done.
///
/// What is removed and added is first put beside the data, in graphs of the staging name space; one
/// operation then compares and moves it, or does nothing at all. It compares inside the store, so
/// that a store that changes literals (Virtuoso writes 1.50 as 1.5) changes both sides. It wants of
/// the store
/// - that each graph which changes has as many statements as the old side,
/// - that all graphs of the data set hold as many together, apart from what loads have staged
/// beside
///   them, where the old side has the graphs that an export makes,
/// - that every removed statement is there and no added one.
///
/// The parts may be sent one by one or in one request, joined by `;`:
///
///     clear_staging    what an earlier run may have left
///     each_staged      the statements, in texts of one or more operations
///     apply            the one operation that touches the data
///     applied          an ASK query: whether it did
///     drop_staging
class GuardedUpdate {
public:
    /// @param staging an IRI that nothing else starts with, for example
    /// `https://example.org/id/staging/`
    /// @param graph the named graph of the statements that name none; there has to be one
    GuardedUpdate(const Difference& difference, std::string_view staging, std::string_view graph);

    /// Passes on the texts that put the statements beside the data.
    void each_staged(const std::function<void(std::string_view)>& take) const;
    /// The same statements, each in the graph where it is then.
    [[nodiscard]] SortedStatements staged() const;
    /// How many statements each graph then holds that is beside the data, by its IRI.
    [[nodiscard]] std::map<std::string, std::size_t> staged_counts() const;
    /// @param condition a pattern that has to have a solution, too; empty for none
    [[nodiscard]] std::string apply(const std::string& condition = {}) const;
    [[nodiscard]] std::string applied() const;
    [[nodiscard]] std::string clear_staging() const;
    /// Other words than `clear_staging`: of two equal operations in one request Virtuoso does one.
    [[nodiscard]] std::string drop_staging() const;

    /// All of it as one request.
    void write(ByteSink& bytes) const;

private:
    /// Takes the IRI of a graph, between `<` and `>`, and the line of a statement in another.
    using TakeStaged = std::function<void(std::string_view graph, std::string_view line)>;

    void each_statement(const TakeStaged& take) const;
    [[nodiscard]] std::string staged(std::string_view name) const;
    [[nodiscard]] std::string plan() const;
    [[nodiscard]] std::string without_staging(const std::string& verb) const;
    [[nodiscard]] std::string target(std::string_view graph) const;
    [[nodiscard]] std::string problems() const;
    [[nodiscard]] std::string total_problem() const;

    const Difference& difference_;
    std::string staging_;
    std::string graph_;
    /// As in `LoadPlan`.
    std::string data_set_;
};

}  // namespace dialograph
