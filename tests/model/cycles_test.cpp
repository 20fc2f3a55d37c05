// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/cycles.hpp"

#include "tests/model/records_folder.hpp"

#include <gtest/gtest.h>

#include <string>

namespace dialograph {
namespace {

/// The circles of `broader` among topics that are given as `ID,BROADER` lines.
std::string circles(const std::string& topics) {
    const tests::RecordsFolder records({
        {"series.csv", "id,name_en\nd,D\n"},
        {"sessions.csv", "id,series,number,date,place,title_en,source\n"},
        {"topics.csv", "id,broader,label_en\n" + topics},
    });
    Diagnostics diagnostics;
    const auto dataset = read_dataset(records.path(), diagnostics);
    EXPECT_EQ(tests::places(diagnostics), "");
    const DialogueGraph graph(*dataset);
    std::string out;
    for (const auto& cycle : find_cycles(graph, EntityKind::topic, EdgeKind::broader)) {
        for (const Vertex vertex : cycle) {
            out += graph.graph()[vertex].id;
        }
        out += '\n';
    }
    return out;
}

TEST(Cycles, AreNotFoundInATree) {
    EXPECT_EQ(circles("a,,T\nb,a,T\nc,a,T\nd,b,T\n"), "");
}

TEST(Cycles, AreNotFoundWhereTwoWaysMeet) {
    EXPECT_EQ(circles("a,,T\nb,a,T\nc,a,T\nd,b;c,T\n"), "");
}

TEST(Cycles, NameTheVerticesFromTheHeadOfTheEdgeThatLeadsBack) {
    EXPECT_EQ(circles("a,b,T\nb,c,T\nc,a,T\n"), "bca\n");
}

TEST(Cycles, LeaveOutTheWayThatLeadsThere) {
    EXPECT_EQ(circles("a,b,T\nb,c,T\nc,b,T\n"), "bc\n");
}

TEST(Cycles, CanBeOneVertexAlone) {
    EXPECT_EQ(circles("a,a,T\n"), "a\n");
}

TEST(Cycles, AreFoundEach) {
    EXPECT_EQ(circles("a,b,T\nb,a,T\nc,d,T\nd,c;a,T\n"), "ba\ndc\n");
}

}  // namespace
}  // namespace dialograph
