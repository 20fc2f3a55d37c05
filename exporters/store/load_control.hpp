// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file load_control.hpp What a load says of itself in the store: who is loading, what is staged,
/// and how far it is.
///
/// It stands in one graph, which is empty when nothing is being loaded. A lock is a statement with
/// a word that nobody else has. Whoever wants it adds their word and then reads all words: with
/// another's word beside it, the own one is taken back. So of two loads at most one goes on,
/// whatever the store does at the same time. The one operation that touches the data asks for the
/// word once more: a load whose lock was broken moves nothing.

#include "exporters/store/load_plan.hpp"
#include "exporters/store/result_rows.hpp"
#include "exporters/store/sparql_client.hpp"

#include <chrono>
#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace dialograph {

/// The part of a load that is kept in the store.
class LoadControl {
public:
    /// @param id of the load; a slug
    LoadControl(SparqlClient& store, std::string id);

    /// Takes the lock. Throws StoreError (locked) where somebody else has it.
    /// @param break_after how long a holder may give no sign of life before its lock is broken;
    /// nothing for never
    void lock(std::optional<std::chrono::seconds> break_after);
    /// Gives the lock back.
    void unlock();

    /// The graphs that other loads have staged and left behind.
    [[nodiscard]] std::vector<std::string> left_behind();
    /// Says which graphs will be staged, and which replaced.
    void announce(const LoadPlan& plan, const std::vector<std::string>& dropped);
    /// Says the same of graphs that will not become others as they are.
    void announce(const std::vector<std::string>& staged, const std::vector<std::string>& replaced);
    /// Says that a batch has arrived, which is a sign of life too.
    void mark_batch(std::size_t number);
    [[nodiscard]] std::set<std::size_t> marked_batches();
    /// Gives a sign of life.
    void mark_step();

    /// Puts what is staged in the place of what is to be replaced, in one request that does nothing
    /// unless the lock is still held.
    void move();
    [[nodiscard]] bool is_moved();
    /// A pattern of SPARQL that has a solution while this load has the lock.
    [[nodiscard]] std::string held() const;
    /// Whether this load has the lock.
    [[nodiscard]] bool is_locked();

    /// How many statements the staged graphs hold, and those that are replaced, by name.
    [[nodiscard]] std::map<std::string, std::size_t> staged_counts();
    [[nodiscard]] std::map<std::string, std::size_t> target_counts();

    /// Deletes graphs.
    void drop(const std::vector<std::string>& graphs);
    /// Takes back all that the load and earlier ones have said, but for the lock, and nothing where
    /// it is no longer held.
    void forget();

private:
    [[nodiscard]] std::vector<std::string> holders();
    [[nodiscard]] ResultRows claims();
    [[nodiscard]] std::string signs_of_life();
    void await_silence(std::chrono::seconds length);
    void break_lock(const ResultRows& watched);
    [[nodiscard]] std::map<std::string, std::size_t> counts(std::string_view property);

    SparqlClient& store_;
    std::string load_;
    /// The word that tells this load from all others.
    std::string word_;
    std::size_t step_ = 0;
};

}  // namespace dialograph
