// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/diff/difference.hpp"

#include "tests/exporters/diff/difference_of_lines.hpp"

#include <gtest/gtest.h>

namespace dialograph {
namespace {

using namespace test;
using Lines = std::vector<std::string>;

TEST(Difference, IsEmptyBetweenTheSameStatementsInAnyOrder) {
    const Difference same = difference({{"a", "p", "1", "g"}, {"b", "p", "2"}},
                                       {{"b", "p", "2"}, {"a", "p", "1", "g"}});
    EXPECT_TRUE(same.empty());
    EXPECT_EQ(same.before, 2U);
    EXPECT_EQ(same.after, 2U);
}

TEST(Difference, TellsWhatWasRemovedAndAdded) {
    const Difference found = difference({{"a", "p", "1"}, {"b", "p", "2"}, {"d", "p", "4"}},
                                        {{"a", "p", "1"}, {"b", "p", "3"}, {"c", "p", "4"}});
    EXPECT_EQ(lines_of(found.removed),
              (Lines{"<urn:b> <urn:p> \"2\" .", "<urn:d> <urn:p> \"4\" ."}));
    EXPECT_EQ(lines_of(found.added), (Lines{"<urn:b> <urn:p> \"3\" .", "<urn:c> <urn:p> \"4\" ."}));
}

TEST(Difference, CountsTheStatementsOfEachGraph) {
    const Difference found = difference(
        {{"a", "p", "1", "g"}, {"b", "p", "2", "g"}, {"c", "p", "3", "h"}},
        {{"a", "p", "1", "g"}, {"b", "p", "9", "g"}, {"d", "p", "3", "g"}, {"c", "p", "3", "h"}});
    const GraphChange& changed = found.graphs.at("<urn:g>");
    EXPECT_EQ(changed.before, 2U);
    EXPECT_EQ(changed.after, 3U);
    EXPECT_EQ(changed.removed, 1U);
    EXPECT_EQ(changed.added, 2U);
    EXPECT_FALSE(found.graphs.at("<urn:h>").changed());
}

TEST(Difference, SeesAStatementThatMovedToAnotherGraph) {
    const Difference found = difference({{"a", "p", "1", "g"}}, {{"a", "p", "1", "h"}});
    EXPECT_EQ(lines_of(found.removed), Lines{"<urn:a> <urn:p> \"1\" <urn:g> ."});
    EXPECT_EQ(lines_of(found.added), Lines{"<urn:a> <urn:p> \"1\" <urn:h> ."});
}

TEST(Difference, LeavesGraphsOutIfOneSideHasNone) {
    const Difference found =
        difference({{"a", "p", "1"}, {"b", "p", "2"}},
                   {{"a", "p", "1", "g"}, {"a", "p", "1", "h"}, {"c", "p", "2", "g"}});
    EXPECT_EQ(lines_of(found.removed), Lines{"<urn:b> <urn:p> \"2\" ."});
    EXPECT_EQ(lines_of(found.added), Lines{"<urn:c> <urn:p> \"2\" ."});
    EXPECT_EQ(found.after, 2U);
}

TEST(Difference, KeepsTheGraphsBesideASideWithoutStatements) {
    EXPECT_EQ(lines_of(difference({}, {{"a", "p", "1", "g"}}).added),
              Lines{"<urn:a> <urn:p> \"1\" <urn:g> ."});
}

TEST(Difference, StopsWhereItsStepThrows) {
    struct Stopped {};
    std::vector<Words> many;
    for (int i = 0; i < 10'000; ++i) {
        many.push_back({"s", "p", std::to_string(i)});
    }
    const SortedStatements side = sorted(many, 1U << 20U);
    EXPECT_THROW(static_cast<void>(difference_of(side, side, [] { throw Stopped{}; })), Stopped);
}

}  // namespace
}  // namespace dialograph
