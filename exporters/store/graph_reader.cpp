// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/graph_reader.hpp"

#include "exporters/diff/statement_sorter.hpp"
#include "exporters/store/ntriples_stream.hpp"
#include "exporters/store/own_request.hpp"
#include "exporters/store/result_rows.hpp"
#include "exporters/store/returned_statement.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace dialograph {
namespace {

constexpr std::size_t most_graphs_at_once = 300;
constexpr std::size_t most_rows_at_once = 20'000;

/// Passes statements on in another graph.
class GraphSink final : public StatementSink {
public:
    GraphSink(StatementSink& next, std::optional<Iri> graph) : next_(next), graph_(graph) {}

    void prefix(const Namespace& /*name_space*/) override {}
    void statement(const Statement& statement) override {
        Statement moved = statement;
        moved.graph = graph_;
        next_.statement(moved);
    }
    void finish() override {}

private:
    StatementSink& next_;
    std::optional<Iri> graph_;
};

/// Counts what passes, says so, and stops where it is more than there should be.
class WatchedSink final : public StatementSink {
public:
    WatchedSink(StatementSink& next, std::size_t most, std::function<void(std::size_t)> progress)
        : next_(next), most_(most), progress_(std::move(progress)) {}

    void prefix(const Namespace& /*name_space*/) override {}
    void statement(const Statement& statement) override {
        if (++count_ > most_) {
            refuse_returned("more statements than it counts");
        }
        next_.statement(statement);
        if (count_ % 1024 == 0) {
            progress_(count_);
        }
    }
    void finish() override { next_.finish(); }

private:
    StatementSink& next_;
    std::size_t most_;
    std::function<void(std::size_t)> progress_;
    std::size_t count_ = 0;
};

/// Reads graphs one after the other.
class GraphReader {
public:
    GraphReader(SparqlClient& store, std::size_t graph_count, StatementSink& sink)
        : store_(store), type_(store.type()), graph_count_(graph_count), sink_(sink) {}

    void read(const GraphToRead& graph) {
        if (is_read_alone(graph.count)) {
            read_alone(graph);
            return;
        }
        const std::size_t most_rows = std::min(type_.most_rows - 1, most_rows_at_once);
        if (together_.size() == most_graphs_at_once || rows_ + graph.count > most_rows) {
            read_together();
        }
        together_.emplace(graph.place, graph.name);
        rows_ += graph.count;
    }

    /// Reads the small graphs that wait.
    void read_together() {
        if (together_.empty()) {
            return;
        }
        std::string query = "SELECT ?g ?s ?p ?o WHERE { VALUES ?g {";
        for (const auto& [place, name] : together_) {
            query += " <" + place + ">";
        }
        for (const auto& row : rows_of(store_, query + " } GRAPH ?g { ?s ?p ?o } }")) {
            const auto found = together_.find(row.at(0).value);
            if (found == together_.end()) {
                refuse_returned("a graph that it was not asked for");
            }
            pass_row(row, found->second, sink_);
        }
        together_.clear();
        rows_ = 0;
    }

private:
    [[nodiscard]] bool is_read_alone(std::size_t count) const {
        // Virtuoso, which cuts off long answers, is also slow where a query names many graphs.
        return (is_worth_a_request(count, graph_count_) || type_.most_rows < most_rows_at_once) &&
               (has_graph_store() || count < type_.most_rows);
    }

    [[nodiscard]] bool has_graph_store() const { return type_.most_posted > 0; }

    void read_alone(const GraphToRead& graph) {
        GraphSink renamed(sink_, graph.name);
        NTriplesStream lines(renamed);
        const TakeBytes take = [&](std::string_view bytes) { lines.take(bytes); };
        if (has_graph_store()) {
            store_.get_graph(graph.place, take);
        } else {
            store_.construct(
                "CONSTRUCT { ?s ?p ?o } WHERE { GRAPH <" + graph.place + "> { ?s ?p ?o } }",
                "application/n-triples", take);
        }
        lines.finish();
    }

    SparqlClient& store_;
    const StoreType& type_;
    std::size_t graph_count_;
    StatementSink& sink_;
    /// Places in the store to the graphs of the data.
    std::map<std::string, std::optional<Iri>> together_;
    std::size_t rows_ = 0;
};

}  // namespace

SortedStatements read_graphs(SparqlClient& store, const std::vector<GraphToRead>& graphs,
                             const std::function<void(std::size_t)>& progress) {
    StatementSorter sorter;
    std::size_t counted = 0;
    for (const GraphToRead& graph : graphs) {
        counted += graph.count;
    }
    WatchedSink watched(sorter, counted, progress);
    GraphReader reader(store, graphs.size(), watched);
    for (const GraphToRead& graph : graphs) {
        reader.read(graph);
    }
    reader.read_together();
    watched.finish();
    return sorter.take();
}

}  // namespace dialograph
