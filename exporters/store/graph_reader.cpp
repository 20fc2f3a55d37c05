// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/graph_reader.hpp"

#include "exporters/diff/statement_line.hpp"
#include "exporters/diff/statement_sorter.hpp"
#include "exporters/store/control_graph.hpp"
#include "exporters/store/ntriples_stream.hpp"
#include "exporters/store/own_request.hpp"
#include "exporters/store/result_rows.hpp"
#include "exporters/store/returned_statement.hpp"
#include "exporters/store/store_error.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <string_view>
#include <utility>

namespace dialograph {
namespace {

constexpr std::size_t most_graphs_at_once = 300;
constexpr std::size_t most_rows_at_once = 20'000;
/// Virtuoso takes the same time for a subject with 100 and with 1,000 of them, and more with 3,000.
constexpr std::size_t most_subjects_at_once = 1'000;

/// A graph that is too large for one answer.
struct LargeGraph {
    const GraphToRead* graph = nullptr;
    /// The subjects that are asked for next, and how many.
    std::string subjects = {};
    std::size_t waiting = 0;
    std::string last = {};
    std::size_t returned = 0;
};

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

    [[nodiscard]] std::size_t count() const { return count_; }

private:
    StatementSink& next_;
    std::size_t most_;
    std::function<void(std::size_t)> progress_;
    std::size_t count_ = 0;
};

/// Reads graphs one after the other.
class GraphReader {
public:
    GraphReader(SparqlClient& store, std::size_t graph_count, const SortedStatements& expected,
                WatchedSink& sink)
        : store_(store), type_(store.type()), graph_count_(graph_count), expected_(expected),
          sink_(sink) {}

    void read(const GraphToRead& graph) {
        if (graph.count > type_.most_returned) {
            large_.emplace(graph.name ? in_brackets(*graph.name) : std::string{},
                           LargeGraph{.graph = &graph});
            return;
        }
        if (is_read_alone(graph.count)) {
            read_whole(graph);
            return;
        }
        const std::size_t most_rows = std::min(type_.most_rows - 1, most_rows_at_once);
        if (together_.size() == most_graphs_at_once || rows_ + graph.count > most_rows) {
            read_together();
        }
        together_.emplace(graph.place, graph.name);
        rows_ += graph.count;
    }

    /// Reads the graphs that still wait.
    void finish() {
        read_together();
        read_large();
    }

private:
    /// Reads the small graphs that wait.
    void read_together() {
        if (together_.empty()) {
            return;
        }
        std::string query = "SELECT ?g ?s ?p ?o WHERE { VALUES ?g {";
        for (const auto& [place, name] : together_) {
            query += ' ' + in_brackets(place);
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

    [[nodiscard]] bool is_read_alone(std::size_t count) const {
        // Virtuoso, which cuts off long answers, is also slow where a query names many graphs.
        return (is_worth_a_request(count, graph_count_) || type_.most_rows < most_rows_at_once) &&
               (has_graph_store() || count < type_.most_rows);
    }

    [[nodiscard]] bool has_graph_store() const { return type_.most_posted > 0; }

    void read_whole(const GraphToRead& graph) {
        take_lines(graph, [&](const TakeBytes& take) {
            if (has_graph_store()) {
                store_.get_graph(graph.place, take);
            } else {
                construct(graph, "", take);
            }
        });
    }

    /// Reads so much of the large graphs as is about the subjects that should be there; that there
    /// are no others, the numbers say.
    void read_large() {
        if (large_.empty()) {
            return;
        }
        SortedStatements::Cursor cursor =
            expected_.read(large_.contains("") ? Graphs::left_out : Graphs::named);
        for (std::string_view line; cursor.next(line);) {
            const LineTerms terms = terms_of(line);
            const auto found = large_.find(terms.graph);
            if (found != large_.end() && found->second.last != terms.subject) {
                ask_for(found->second, terms.subject);
            }
        }
        for (auto& [name, large] : large_) {
            if (large.waiting > 0) {
                ask(large);
            }
            check_count(large);
        }
    }

    void ask_for(LargeGraph& large, std::string_view subject) {
        large.last = subject;
        large.subjects.append(1, ' ').append(subject);
        if (++large.waiting == most_subjects_at_once) {
            ask(large);
        }
    }

    void ask(LargeGraph& large) {
        const std::size_t before = sink_.count();
        take_lines(*large.graph, [&](const TakeBytes& take) {
            construct(*large.graph, "VALUES ?s {" + large.subjects + " } ", take);
        });
        large.returned += sink_.count() - before;
        large.subjects.clear();
        large.waiting = 0;
    }

    static void check_count(const LargeGraph& large) {
        const GraphToRead& graph = *large.graph;
        if (large.returned < graph.count) {
            throw StoreError(StoreFailure::wrong_answer,
                             "the store counts " + std::to_string(graph.count) +
                                 " statements in the graph " + in_brackets(graph.place) +
                                 ", and gives back " + std::to_string(large.returned) +
                                 " about the subjects that should be there");
        }
    }

    /// Passes on the statements of an answer.
    void take_lines(const GraphToRead& graph, const auto& ask) {
        GraphSink renamed(sink_, graph.name);
        NTriplesStream lines(renamed);
        ask([&](std::string_view bytes) { lines.take(bytes); });
        lines.finish();
    }

    void construct(const GraphToRead& graph, const std::string& values, const TakeBytes& take) {
        store_.construct(std::string(type_.in_written_order) + "CONSTRUCT { ?s ?p ?o } WHERE { " +
                             values + "GRAPH " + in_brackets(graph.place) + " { ?s ?p ?o } }",
                         "application/n-triples", take);
    }

    SparqlClient& store_;
    const StoreType& type_;
    std::size_t graph_count_;
    const SortedStatements& expected_;
    WatchedSink& sink_;
    /// Places in the store to the graphs of the data.
    std::map<std::string, std::optional<Iri>> together_;
    std::size_t rows_ = 0;
    /// By the graph's name in the data, as a line has it; empty where lines have none.
    std::map<std::string, LargeGraph, std::less<>> large_;
};

}  // namespace

SortedStatements read_graphs(SparqlClient& store, const std::vector<GraphToRead>& graphs,
                             const SortedStatements& expected,
                             const std::function<void(std::size_t)>& progress) {
    StatementSorter sorter;
    std::size_t counted = 0;
    for (const GraphToRead& graph : graphs) {
        counted += graph.count;
    }
    WatchedSink watched(sorter, counted, progress);
    GraphReader reader(store, graphs.size(), expected, watched);
    for (const GraphToRead& graph : graphs) {
        reader.read(graph);
    }
    reader.finish();
    watched.finish();
    return sorter.take();
}

}  // namespace dialograph
