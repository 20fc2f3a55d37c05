// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/read_back.hpp"

#include "exporters/store/ntriples_stream.hpp"
#include "exporters/store/result_rows.hpp"
#include "exporters/store/returned_statement.hpp"
#include "ontology/naming.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace dialograph {
namespace {

/// A graph with this many statements is worth a request of its own.
constexpr std::size_t worth_a_request = 500;
constexpr std::size_t few_graphs = 20;
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

/// Reads the graphs of a plan, the large ones each by itself and the small ones together.
class Reader {
public:
    Reader(SparqlClient& store, const LoadPlan& plan, StatementSink& sink)
        : store_(store), plan_(plan), sink_(sink) {}

    void read(std::string_view graph, const std::string& place, std::size_t count) {
        // Virtuoso, which cuts off long answers, is also slow where a query names many graphs.
        const bool alone = count >= worth_a_request || plan_.graphs().size() <= few_graphs ||
                           store_.type().most_rows < most_rows_at_once;
        if (alone && (store_.type().most_posted > 0 || count < store_.type().most_rows)) {
            read_alone(graph, place);
            return;
        }
        const std::size_t most_rows = std::min(store_.type().most_rows - 1, most_rows_at_once);
        if (together_.size() == most_graphs_at_once || rows_ + count > most_rows) {
            read_together();
        }
        together_.emplace(place, graph);
        rows_ += count;
    }

    void read_together() {
        if (together_.empty()) {
            return;
        }
        std::string query = "SELECT ?g ?s ?p ?o WHERE { VALUES ?g {";
        for (const auto& [place, graph] : together_) {
            query += " <" + place + ">";
        }
        const ResultRows rows = rows_of(store_, query + " } GRAPH ?g { ?s ?p ?o } }");
        for (const auto& row : rows) {
            const auto found = together_.find(row.at(0).value);
            if (found == together_.end()) {
                refuse_returned("a graph that it was not asked for");
            }
            pass_row(row, name_of(found->second), sink_);
        }
        together_.clear();
        rows_ = 0;
    }

private:
    [[nodiscard]] std::optional<Iri> name_of(std::string_view graph) const {
        return plan_.is_one_graph() ? std::nullopt : Iri::parse(graph);
    }

    void read_alone(std::string_view graph, const std::string& place) {
        GraphSink renamed(sink_, name_of(graph));
        NTriplesStream lines(renamed);
        const TakeBytes take = [&](std::string_view bytes) { lines.take(bytes); };
        if (store_.type().most_posted > 0) {
            store_.get_graph(place, take);
        } else {
            store_.construct("CONSTRUCT { ?s ?p ?o } WHERE { GRAPH <" + place + "> { ?s ?p ?o } }",
                             "application/n-triples", take);
        }
        lines.finish();
    }

    SparqlClient& store_;
    const LoadPlan& plan_;
    StatementSink& sink_;
    /// Names in the store to the graphs of the data.
    std::map<std::string, std::string_view> together_;
    std::size_t rows_ = 0;
};

}  // namespace

SortedStatements read_back(SparqlClient& store, const LoadPlan& plan, Where where,
                           const std::map<std::string, std::size_t>& counts,
                           const std::function<void(std::size_t)>& progress) {
    StatementSorter sorter;
    std::size_t counted = 0;
    for (const auto& [graph, count] : counts) {
        counted += count;
    }
    WatchedSink watched(sorter, counted, progress);
    Reader reader(store, plan, watched);
    for (const auto& [graph, planned] : plan.graphs()) {
        const auto count = counts.find(where == Where::staged ? planned.staging : graph);
        if (count != counts.end()) {
            reader.read(graph, count->first, count->second);
        }
    }
    reader.read_together();
    watched.finish();
    return sorter.take();
}

std::vector<std::string> graphs_beyond(SparqlClient& store, const LoadPlan& plan) {
    std::vector<std::string> beyond;
    if (plan.data_set().empty()) {
        return beyond;
    }
    const std::string query =
        "SELECT DISTINCT ?g WHERE { GRAPH ?g { ?s ?p ?o } "
        "FILTER(STRSTARTS(STR(?g), \"" +
        plan.data_set() + "\")) } ORDER BY ?g";
    for (const auto& row : all_rows_of(store, query)) {
        const std::string& graph = row.at(0).value;
        if (Naming::is_graph_of(plan.data_set(), graph) && !plan.graphs().contains(graph)) {
            beyond.push_back(graph);
        }
    }
    return beyond;
}

}  // namespace dialograph
