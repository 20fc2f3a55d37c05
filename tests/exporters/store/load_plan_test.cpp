// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/load_plan.hpp"

#include "exporters/byte_source.hpp"
#include "exporters/format.hpp"
#include "exporters/rdf_reader.hpp"

#include <gtest/gtest.h>

#include <stdexcept>
#include <string>
#include <vector>

namespace dialograph {
namespace {

LoadPlan plan_of(std::string_view nquads, std::size_t batch, const std::string& graph = {}) {
    ByteSource source = ByteSource::from_memory(nquads, "test.nq");
    RdfReader reader(source, *format_named("nquads"));
    StatementSorter sorter;
    Diagnostics diagnostics;
    EXPECT_TRUE(reader.read(sorter, diagnostics));
    return {sorter.take(), graph, batch};
}

constexpr std::string_view data_set = R"(<http://e/b> <http://e/p> "2" <http://e/graph/session/1> .
<http://e/a> <http://e/p> "1" <http://e/graph/dataset> .
<http://e/a> <http://e/p> "1" <http://e/graph/dataset> .
<http://e/c> <http://e/p> "3" <http://e/graph/dataset> .
)";

TEST(LoadPlan, CountsEachStatementOfEachGraphOnce) {
    const LoadPlan plan = plan_of(data_set, 100);
    ASSERT_EQ(plan.graphs().size(), 2U);
    EXPECT_EQ(plan.statement_count(), 3U);
    EXPECT_EQ(plan.batch_count(), 1U);
    const PlannedGraph& graph = plan.graphs().find("http://e/graph/dataset")->second;
    EXPECT_EQ(graph.statements, 2U);
    EXPECT_EQ(graph.staging, "http://e/graph/dataset/staging/" + plan.id());
    EXPECT_EQ(plan.data_set(), "http://e/graph/");
}

TEST(LoadPlan, CutsBatchesThatHoldAll) {
    const LoadPlan plan = plan_of(data_set, 2);
    EXPECT_EQ(plan.batch_count(), 2U);
    std::string seen;
    plan.each_batch([&](const LoadBatch& batch) {
        for (const auto& [graph, lines] : batch.graphs) {
            seen += std::to_string(batch.number) + ' ' + graph + ' ' + std::to_string(lines.count) +
                    '\n' + lines.ntriples;
        }
    });
    EXPECT_EQ(seen,
              "0 http://e/graph/dataset 1\n<http://e/a> <http://e/p> \"1\" .\n"
              "0 http://e/graph/session/1 1\n<http://e/b> <http://e/p> \"2\" .\n"
              "1 http://e/graph/dataset 1\n<http://e/c> <http://e/p> \"3\" .\n");
}

TEST(LoadPlan, HasTheSameIdForTheSameStatementsInAnyOrder) {
    const std::string id = plan_of(data_set, 100).id();
    EXPECT_EQ(id.size(), 16U);
    EXPECT_EQ(plan_of("<http://e/c> <http://e/p> \"3\" <http://e/graph/dataset> .\n"
                      "<http://e/a> <http://e/p> \"1\" <http://e/graph/dataset> .\n"
                      "<http://e/b> <http://e/p> \"2\" <http://e/graph/session/1> .\n",
                      100)
                  .id(),
              id);
    EXPECT_NE(plan_of(data_set, 99).id(), id);
    EXPECT_NE(plan_of(data_set, 100, "http://e/g").id(), id);
}

TEST(LoadPlan, PutsAllIntoOneGraphWhereItIsTold) {
    const LoadPlan plan = plan_of(
        "<http://e/a> <http://e/p> \"1\" .\n"
        "<http://e/a> <http://e/p> \"1\" <http://e/h> .\n",
        100, "http://e/g");
    ASSERT_EQ(plan.graphs().size(), 1U);
    EXPECT_EQ(plan.graphs().begin()->first, "http://e/g");
    EXPECT_EQ(plan.statement_count(), 1U);
    EXPECT_EQ(plan.data_set(), "");
}

TEST(LoadPlan, RefusesGraphsWhoseNamesLoadsKeepForThemselves) {
    const auto refusal = [](const std::string& nquads, const std::string& graph) -> std::string {
        try {
            plan_of(nquads, 100, graph);
        } catch (const UnfitGraph& error) {
            return error.what();
        }
        return {};
    };
    const std::string control = "https://w3id.org/dialograph/loading#control";
    const std::string staged = "http://e/graph/dataset/staging/0123456789abcdef";
    for (const std::string& name : {control, staged}) {
        const std::string sentence = "the graph <" + name +
                                     "> has a name that loads keep for what they do on their way; "
                                     "use another";
        EXPECT_EQ(refusal("<http://e/a> <http://e/p> \"1\" <" + name + "> .\n", {}), sentence);
        EXPECT_EQ(refusal("<http://e/a> <http://e/p> \"1\" .\n", name), sentence);
        EXPECT_EQ(refusal("<http://e/a> <http://e/p> \"1\" <" + name + "> .\n", "http://e/g"), "");
    }
}

TEST(LoadPlan, RefusesStatementsWithoutAGraph) {
    EXPECT_THROW(plan_of("<http://e/a> <http://e/p> \"1\" .\n", 100), std::invalid_argument);
}

}  // namespace
}  // namespace dialograph
