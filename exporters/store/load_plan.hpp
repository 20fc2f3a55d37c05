// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file load_plan.hpp What a load will bring into a store: graphs, how many statements, in what
/// batches.

#include "exporters/diff/sorted_statements.hpp"
#include "exporters/diff/statement_sorter.hpp"

#include <cstddef>
#include <functional>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>

namespace dialograph {

/// A graph that is to be in the store.
struct PlannedGraph {
    /// The graph's name while it is loaded beside the data.
    std::string staging;
    std::size_t statements = 0;
};

/// A graph into which nothing can be loaded; the message says why.
class UnfitGraph : public std::runtime_error {
public:
    using runtime_error::runtime_error;
};

/// What is wrong with the name of a graph, as a sentence; empty where it is fit for data.
[[nodiscard]] std::string graph_name_problem(std::string_view graph);

/// Some of the statements, as N-Triples by graph.
struct LoadBatch {
    struct Lines {
        std::string ntriples;
        std::size_t count = 0;
    };

    /// From 0.
    std::size_t number = 0;
    std::size_t statements = 0;
    std::map<std::string, Lines, std::less<>> graphs;
};

/// The statements of a load, sorted into batches. The same statements make the same plan, so that a
/// load can go on where an earlier one broke off.
class LoadPlan {
public:
    /// @param graph the graph of all statements; empty for the graphs that they name
    /// @param step is called again and again
    /// @throws std::invalid_argument where a statement names no graph and `graph` is empty, and
    /// UnfitGraph where loads keep a graph's name for themselves
    LoadPlan(SortedStatements statements, std::string graph, std::size_t batch_size,
             const Step& step = {});

    /// What tells this load from others: it stands for the statements, graphs and batches.
    [[nodiscard]] const std::string& id() const { return id_; }
    /// By the graph's IRI.
    [[nodiscard]] const std::map<std::string, PlannedGraph, std::less<>>& graphs() const {
        return graphs_;
    }
    [[nodiscard]] std::size_t statement_count() const { return statement_count_; }
    [[nodiscard]] std::size_t batch_count() const {
        return (statement_count_ + batch_size_ - 1) / batch_size_;
    }
    /// The beginning of the names of all graphs of the data set, also of those that it no longer
    /// has; empty where the load is no data set of ours as a whole.
    [[nodiscard]] const std::string& data_set() const { return data_set_; }
    /// Statements in the order of their lines, each once.
    [[nodiscard]] const SortedStatements& statements() const { return statements_; }
    /// Whether all statements go into one graph, whichever they name.
    [[nodiscard]] bool is_one_graph() const { return !graph_.empty(); }

    /// Passes on every batch.
    void each_batch(const std::function<void(const LoadBatch&)>& take) const;

    /// Passes on every statement: the IRI of its graph, and its terms.
    void each_statement(
        const std::function<void(std::string_view graph, std::string_view triple)>& take) const;

private:
    void survey(const Step& step);

    SortedStatements statements_;
    std::string graph_;
    std::size_t batch_size_;
    std::string id_;
    std::map<std::string, PlannedGraph, std::less<>> graphs_;
    std::size_t statement_count_ = 0;
    std::string data_set_;
};

}  // namespace dialograph
