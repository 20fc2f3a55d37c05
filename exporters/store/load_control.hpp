// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file load_control.hpp What a load says of itself in the store: what is staged, and how far it
/// is. It stands in one graph, which is empty when nothing is being loaded.

#include "exporters/store/load_lock.hpp"
#include "exporters/store/load_plan.hpp"
#include "exporters/store/sparql_client.hpp"

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace dialograph {

/// The part of a load that is kept in the store.
class LoadControl {
public:
    /// @param id of the load; a slug
    LoadControl(SparqlClient& store, const std::string& id);

    [[nodiscard]] LoadLock& lock() { return lock_; }

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
    /// unless the lock is still held. It says in the graph that it begins before it does anything,
    /// and at its end that all is done.
    void move();
    [[nodiscard]] bool is_begun();
    [[nodiscard]] bool is_moved();

    /// How many statements the staged graphs hold, and those that are replaced, by name.
    [[nodiscard]] std::map<std::string, std::size_t> staged_counts();
    [[nodiscard]] std::map<std::string, std::size_t> target_counts();

    /// Deletes graphs.
    void drop(const std::vector<std::string>& graphs);
    /// Takes back all that the load and earlier ones have said, but for the lock, and nothing where
    /// it is no longer held.
    void forget();

private:
    void say(const std::vector<std::string>& triples);
    [[nodiscard]] bool is_marked(Iri word);
    [[nodiscard]] std::map<std::string, std::size_t> counts(Iri word);

    SparqlClient& store_;
    std::string load_;
    LoadLock lock_;
    std::size_t step_ = 0;
};

}  // namespace dialograph
