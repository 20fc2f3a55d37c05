// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/read_back.hpp"

#include "exporters/store/graph_reader.hpp"
#include "exporters/store/result_rows.hpp"
#include "ontology/naming.hpp"

namespace dialograph {

SortedStatements read_back(SparqlClient& store, const LoadPlan& plan, Where where,
                           const std::map<std::string, std::size_t>& counts,
                           const std::function<void(std::size_t)>& progress) {
    std::vector<GraphToRead> graphs;
    for (const auto& [graph, planned] : plan.graphs()) {
        const auto count = counts.find(where == Where::staged ? planned.staging : graph);
        if (count != counts.end()) {
            graphs.push_back({count->first, count->second,
                              plan.is_one_graph() ? std::nullopt : Iri::parse(graph)});
        }
    }
    return read_graphs(store, graphs, plan.statements(), progress);
}

std::vector<std::string> graphs_beyond(SparqlClient& store, const LoadPlan& plan) {
    std::vector<std::string> beyond;
    if (plan.data_set().empty()) {
        return beyond;
    }
    const PagedQuery query{
        .selected = "DISTINCT ?g",
        .key = "?g",
        .pattern = "GRAPH ?g { ?s ?p ?o } FILTER(STRSTARTS(STR(?g), \"" + plan.data_set() + "\"))"};
    for (const auto& row : all_rows_of(store, query)) {
        const std::string& graph = row.at(0).value;
        if (Naming::is_graph_of(plan.data_set(), graph) && !plan.graphs().contains(graph)) {
            beyond.push_back(graph);
        }
    }
    return beyond;
}

}  // namespace dialograph
