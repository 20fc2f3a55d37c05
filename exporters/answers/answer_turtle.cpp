// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/answers/answer_writers.hpp"
#include "exporters/answers/proof_statements.hpp"
#include "exporters/serd_writer.hpp"

#include <vector>

namespace dialograph {

void write_answer_turtle(const DialogueGraph& graph, const Answer& answer,
                         const AnswerReader& /*reader*/, ByteSink& bytes) {
    std::vector<Edge> edges;
    std::vector<Vertex> things;
    for (const AnswerRow& row : answer.rows) {
        edges.insert(edges.end(), row.proof.begin(), row.proof.end());
        for (const Value& value : row.values) {
            if (const auto* const one = std::get_if<EntityValue>(&value)) {
                things.push_back(one->vertex);
            } else if (const auto* const several = std::get_if<EntitiesValue>(&value)) {
                things.insert(things.end(), several->vertices.begin(), several->vertices.end());
            }
        }
    }
    const auto writer = make_turtle_writer(bytes, graph.dataset().metadata.base);
    describe_proof(graph, edges, things, *writer);
}

}  // namespace dialograph
