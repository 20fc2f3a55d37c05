// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/load_control.hpp"

#include "exporters/diff/sparql_batch.hpp"
#include "exporters/store/control_graph.hpp"
#include "exporters/store/result_rows.hpp"
#include "ontology/naming.hpp"

#include <algorithm>
#include <span>
#include <utility>

namespace dialograph {
namespace {

constexpr std::size_t drops_at_once = 200;
/// In Virtuoso a DROP of a million statements takes a fifth of the time of their deletion, but one
/// deletion of 200 small graphs takes a quarter of the time of their DROPs.
constexpr std::size_t few_graphs = 20;

std::string name_of_load(const std::string& id) {
    std::string text;
    return in_brackets(Naming::load(id, text));
}

std::string property(Iri iri) {
    return " " + in_brackets(iri) + " ";
}

/// An operation for each graph.
std::string drops_of(std::span<const std::string> graphs) {
    std::string text;
    for (const std::string& graph : graphs) {
        text +=
            (text.empty() ? "DROP SILENT GRAPH " : " ;\nDROP SILENT GRAPH ") + in_brackets(graph);
    }
    return text;
}

/// One operation for all.
std::string deletion_of(std::span<const std::string> graphs) {
    std::string text = "DELETE { GRAPH ?g { ?s ?p ?o } }\nWHERE { VALUES ?g {";
    for (const std::string& graph : graphs) {
        text += ' ' + in_brackets(graph);
    }
    return text + " } GRAPH ?g { ?s ?p ?o } }";
}

}  // namespace

LoadControl::LoadControl(SparqlClient& store, const std::string& id)
    : store_(store), load_(name_of_load(id)), lock_(store) {}

std::vector<std::string> LoadControl::left_behind() {
    std::vector<std::string> graphs;
    const PagedQuery query{.selected = "?g",
                           .key = "?g",
                           .pattern = in_control("?load" + property(loading::stages) + "?g") +
                                      " FILTER(?load != " + load_ + ")"};
    for (const auto& row : all_rows_of(store_, query)) {
        graphs.push_back(row.at(0).value);
    }
    return graphs;
}

void LoadControl::say(const std::vector<std::string>& triples) {
    SparqlBatch batch(SparqlBatch::insert_data,
                      [&](std::string_view operation) { store_.update(operation); });
    for (const std::string& triple : triples) {
        batch.add(in_brackets(loading::control), triple + " .");
    }
    batch.finish();
}

void LoadControl::announce(const LoadPlan& plan, const std::vector<std::string>& dropped) {
    std::vector<std::string> triples;
    for (const auto& [iri, planned] : plan.graphs()) {
        const std::string staging = in_brackets(planned.staging);
        triples.push_back(load_ + property(loading::stages) + staging);
        triples.push_back(staging + property(loading::becomes) + in_brackets(iri));
        triples.push_back(load_ + property(loading::replaces) + in_brackets(iri));
    }
    say(triples);
    announce({}, dropped);
}

void LoadControl::announce(const std::vector<std::string>& staged,
                           const std::vector<std::string>& replaced) {
    std::vector<std::string> triples;
    for (const std::string& iri : staged) {
        triples.push_back(load_ + property(loading::stages) + in_brackets(iri));
    }
    for (const std::string& iri : replaced) {
        triples.push_back(load_ + property(loading::replaces) + in_brackets(iri));
    }
    say(triples);
}

void LoadControl::mark_batch(std::size_t number) {
    say({load_ + property(loading::batch) + '"' + std::to_string(number) + "\"^^" +
         in_brackets(xsd::integer)});
}

std::set<std::size_t> LoadControl::marked_batches() {
    std::set<std::size_t> numbers;
    const PagedQuery query{.selected = "?n",
                           .key = "?n",
                           .pattern = in_control(load_ + property(loading::batch) + "?n")};
    for (const auto& row : all_rows_of(store_, query)) {
        numbers.insert(number_of(row.at(0)));
    }
    return numbers;
}

void LoadControl::mark_step() {
    say({load_ + property(loading::step) + '"' + lock_.word() + '-' + std::to_string(++step_) +
         '"'});
}

void LoadControl::move() {
    const std::string data = "{ ?s ?p ?o }";
    const auto mark = [&](Iri word) {
        return "INSERT { " + in_control(load_ + property(word) + '"' + lock_.word() + '"') +
               " }\nWHERE { " + lock_.held() + " }";
    };
    // No name changes and nothing staged is taken away, so that the same request may come twice.
    store_.update(mark(loading::begun_by) + " ;\nDELETE { GRAPH ?g " + data + " }\nWHERE { " +
                  lock_.held() + " " + in_control(load_ + property(loading::replaces) + "?g") +
                  " GRAPH ?g " + data + " } ;\nINSERT { GRAPH ?g " + data + " }\nWHERE { " +
                  lock_.held() + " " +
                  in_control(load_ + property(loading::stages) + "?staged . ?staged" +
                             property(loading::becomes) + "?g") +
                  " GRAPH ?staged " + data + " } ;\n" + mark(loading::moved_by));
}

bool LoadControl::is_marked(Iri word) {
    const ResultRows rows = rows_of(
        store_, "SELECT ?word WHERE { " + in_control(load_ + property(word) + "?word") + " }");
    return std::ranges::any_of(rows,
                               [&](const auto& row) { return row.at(0).value == lock_.word(); });
}

bool LoadControl::is_begun() {
    return is_marked(loading::begun_by);
}

bool LoadControl::is_moved() {
    return is_marked(loading::moved_by);
}

std::map<std::string, std::size_t> LoadControl::counts(Iri word) {
    std::map<std::string, std::size_t> counted;
    const PagedQuery query{
        .selected = "?g (COUNT(*) AS ?n)",
        .key = "?g",
        .pattern = in_control(load_ + property(word) + "?g") + " GRAPH ?g { ?s ?p ?o }",
        .modifier = "GROUP BY ?g"};
    for (const auto& row : all_rows_of(store_, query)) {
        counted[row.at(0).value] = number_of(row.at(1));
    }
    return counted;
}

std::map<std::string, std::size_t> LoadControl::staged_counts() {
    return counts(loading::stages);
}

std::map<std::string, std::size_t> LoadControl::target_counts() {
    return counts(loading::replaces);
}

void LoadControl::drop(const std::vector<std::string>& graphs) {
    const std::span<const std::string> all(graphs);
    const bool one_by_one = store_.type().keeps_empty_graphs || all.size() <= few_graphs;
    for (std::size_t i = 0; i < all.size(); i += drops_at_once) {
        const auto some = all.subspan(i, std::min(drops_at_once, all.size() - i));
        store_.update(one_by_one ? drops_of(some) : deletion_of(some));
    }
}

void LoadControl::forget() {
    const std::string all = in_control("?s ?p ?o");
    store_.update("DELETE { " + all + " } WHERE { " + lock_.held() + " " + all +
                  " FILTER(?s != " + in_brackets(loading::lock) + ") }");
}

}  // namespace dialograph
