// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/load_plan.hpp"

#include "exporters/diff/statement_line.hpp"
#include "exporters/sha256.hpp"
#include "ontology/naming.hpp"

#include <stdexcept>
#include <utility>

namespace dialograph {
namespace {

constexpr std::size_t id_length = 16;

}  // namespace

std::string graph_name_problem(std::string_view graph) {
    return Naming::is_of_loading(graph)
               ? "the graph <" + std::string(graph) +
                     "> has a name that loads keep for what they do on their way; use another"
               : std::string{};
}

LoadPlan::LoadPlan(SortedStatements statements, std::string graph, std::size_t batch_size,
                   const Step& step)
    : statements_(std::move(statements)), graph_(std::move(graph)), batch_size_(batch_size) {
    survey(step);
    for (auto& [iri, planned] : graphs_) {
        if (std::string problem = graph_name_problem(iri); !problem.empty()) {
            throw UnfitGraph(problem);
        }
        const Iri name = Iri::parse(iri).value();
        static_cast<void>(Naming::staging_graph(name, id_, planned.staging));
        if (graph_.empty() && data_set_.empty()) {
            data_set_ = Naming::graphs_beside(name);
        }
    }
}

/// Counts the statements of each graph, and finds the id.
void LoadPlan::survey(const Step& step) {
    Sha256 digest;
    digest.update(std::to_string(batch_size_) + '\n');
    std::string text;
    PlannedGraph* planned = nullptr;
    std::string_view last;
    each_statement([&](std::string_view graph, std::string_view triple) {
        if (planned == nullptr || graph != last) {
            const auto found = graphs_.try_emplace(std::string(graph)).first;
            last = found->first;
            planned = &found->second;
        }
        ++planned->statements;
        text.assign(graph).append(1, ' ').append(triple).append(1, '\n');
        digest.update(text);
        if (++statement_count_ % 4096 == 0 && step) {
            step();
        }
    });
    id_ = digest.digest().substr(0, id_length);
}

void LoadPlan::each_statement(
    const std::function<void(std::string_view, std::string_view)>& take) const {
    SortedStatements::Cursor cursor =
        statements_.read(graph_.empty() ? Graphs::named : Graphs::left_out);
    for (std::string_view line; cursor.next(line);) {
        if (!graph_.empty()) {
            take(graph_, triple_of(line));
            continue;
        }
        const std::string_view graph = terms_of(line).graph;
        if (graph.empty()) {
            throw std::invalid_argument(
                "there are statements that name no graph; say with --graph "
                "into which graph all of them shall go");
        }
        take(iri_of(graph), triple_of(line));
    }
}

void LoadPlan::each_batch(const std::function<void(const LoadBatch&)>& take) const {
    LoadBatch batch;
    each_statement([&](std::string_view graph, std::string_view triple) {
        auto found = batch.graphs.find(graph);
        if (found == batch.graphs.end()) {
            found = batch.graphs.try_emplace(std::string(graph)).first;
        }
        found->second.ntriples.append(triple).append(" .\n");
        ++found->second.count;
        if (++batch.statements == batch_size_) {
            take(batch);
            batch = {.number = batch.number + 1, .statements = 0, .graphs = {}};
        }
    });
    if (batch.statements > 0) {
        take(batch);
    }
}

}  // namespace dialograph
