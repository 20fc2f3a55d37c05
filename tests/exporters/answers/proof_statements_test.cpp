// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/answers/proof_statements.hpp"

#include "tests/model/graph_of.hpp"
#include "tests/ontology/statement_lines.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <optional>

namespace dialograph {
namespace {

std::optional<Edge> first_of(const DialogueGraph& graph, EdgeKind kind) {
    for (const Edge& edge : boost::make_iterator_range(boost::edges(graph.graph()))) {
        if (graph.graph()[edge].kind == kind) {
            return edge;
        }
    }
    return std::nullopt;
}

std::vector<std::string> told(const DialogueGraph& graph, std::span<const Edge> edges,
                              std::span<const Vertex> things) {
    tests::StatementLines sink;
    describe_proof(graph, edges, things, sink);
    return sink.lines;
}

TEST(ProofStatements, AreThereForEachKindOfEdge) {
    const DialogueGraph& graph = tests::japan_mongolia();
    for (std::size_t i = 0; i < edge_kind_count; ++i) {
        const auto kind = static_cast<EdgeKind>(i);
        const auto edge = first_of(graph, kind);
        ASSERT_TRUE(edge) << name_of(kind);
        const std::array ends{boost::source(*edge, graph.graph()),
                              boost::target(*edge, graph.graph())};
        EXPECT_GT(told(graph, {&*edge, 1}, {}).size(), told(graph, {}, ends).size())
            << name_of(kind);
    }
}

TEST(ProofStatements, TellOfARenamingWholly) {
    const DialogueGraph& graph = tests::japan_mongolia();
    const Vertex later = tests::at(graph, "organisation/mongolia-mnet-2011");
    const auto edges = graph.out_edges(later, EdgeKind::succeeds);
    const std::vector<Edge> proof(edges.begin(), edges.end());
    std::string renaming;
    for (const std::string& line : told(graph, proof, {})) {
        if (line.find("/renaming> ") != std::string::npos) {
            renaming += line.substr(line.find("/renaming> ") + 11,
                                    line.rfind(" <") - 11 - line.find("/renaming> ")) +
                        '\n';
        }
    }
    const std::string base = graph.dataset().metadata.base + "id/organisation/";
    const std::string org = "<http://www.w3.org/ns/org#";
    EXPECT_EQ(renaming, "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> " + org +
                            "ChangeEvent>\n" + org + "originalOrganization> <" + base +
                            "mongolia-mne-2007>\n" + org + "resultingOrganization> <" + base +
                            "mongolia-mnet-2011>\n");
}

}  // namespace
}  // namespace dialograph
