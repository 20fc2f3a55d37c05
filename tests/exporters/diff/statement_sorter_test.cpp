// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/diff/statement_sorter.hpp"

#include "exporters/byte_sink.hpp"
#include "tests/exporters/diff/difference_of_lines.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <random>
#include <set>

namespace dialograph {
namespace {

using namespace test;

/// Statements in no order, many of them twice, with texts that begin alike.
std::vector<Words> shuffled(std::size_t count) {
    std::mt19937 random(7);
    std::vector<Words> statements;
    for (std::size_t i = 0; i < count; ++i) {
        statements.push_back({"subject-" + std::to_string(random() % 50), "p",
                              std::string(random() % 30, 'x') + std::to_string(random() % 9),
                              "g" + std::to_string(random() % 3)});
    }
    return statements;
}

std::vector<std::string> expected(const std::vector<Words>& statements) {
    std::set<std::string> lines;
    for (const Words& words : statements) {
        lines.insert("<urn:" + words[0] + "> <urn:" + words[1] + "> \"" + words[2] +
                     "\" <urn:" + words[3] + "> .");
    }
    return {lines.begin(), lines.end()};
}

TEST(StatementSorter, SortsByBytesAndKeepsEachStatementOnceInAnyMemory) {
    const auto statements = shuffled(3000);
    for (const std::size_t memory : {1UL, 500UL, 20'000UL, 1'000'000'000UL >> 6U}) {
        EXPECT_EQ(lines_of(sorted(statements, memory)), expected(statements)) << memory;
    }
}

TEST(StatementSorter, SortsALineThatIsLargerThanItsMemory) {
    const std::string text(3'000'000, 'x');
    const auto lines = lines_of(sorted({{"b", "p", text}, {"a", "p", "1"}, {"b", "p", text}}, 100));
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0], "<urn:a> <urn:p> \"1\" .");
    EXPECT_EQ(lines[1], "<urn:b> <urn:p> \"" + text + "\" .");
}

TEST(StatementSorter, SortsManyLongLinesThatAreAllEqual) {
    const std::vector<Words> statements(40, {"s", "p", std::string(200'000, 'x')});
    EXPECT_EQ(lines_of(sorted(statements, 1U << 30U)).size(), 1U);
}

TEST(StatementSorter, TakesStatementsThatComeInOrder) {
    std::vector<Words> ordered;
    for (int i = 100; i < 900; ++i) {
        ordered.push_back({"s", "p", std::to_string(i), "g"});
    }
    EXPECT_EQ(lines_of(sorted(ordered, 200)), expected(ordered));
    ordered.push_back({"a", "p", "1", "g"});
    ordered.push_back({"s", "p", "100", "g"});
    EXPECT_EQ(lines_of(sorted(ordered, 200)), expected(ordered));
}

TEST(StatementSorter, HasNothingOfNothing) {
    EXPECT_TRUE(sorted({}).empty());
    EXPECT_EQ(lines_of(sorted({})), std::vector<std::string>{});
}

TEST(StatementSorter, CanBeReadTwice) {
    const SortedStatements statements = sorted(shuffled(100));
    EXPECT_EQ(lines_of(statements), lines_of(statements));
}

TEST(StatementSorter, LeavesGraphsOutAndKeepsTheOrder) {
    const SortedStatements statements = sorted(
        {{"s", "p", "x", "g2"}, {"s", "p", "x", "g1"}, {"s", "p", "w", "g3"}, {"s", "p", "x"}});
    const std::vector<std::string> triples{"<urn:s> <urn:p> \"w\" .", "<urn:s> <urn:p> \"x\" ."};
    EXPECT_EQ(lines_of(statements, Graphs::left_out), triples);
}

TEST(StatementSorter, StopsWhereItsStepThrows) {
    struct Stopped {};
    StatementSorter sorter([] { throw Stopped{}; });
    EXPECT_THROW(say(sorter, shuffled(10'000)), Stopped);
}

TEST(StatementSorter, SaysWhereItsTemporaryFileHasNoRoom) {
    const char* const before = std::getenv("TMPDIR");
    const std::string kept = before == nullptr ? "" : before;
    ::setenv("TMPDIR", "/proc/no-such-folder", 1);
    try {
        static_cast<void>(sorted(shuffled(100)));
        ADD_FAILURE() << "nothing was thrown";
    } catch (const OutputError& error) {
        EXPECT_NE(std::string(error.what()).find("/proc/no-such-folder"), std::string::npos);
    }
    before == nullptr ? ::unsetenv("TMPDIR") : ::setenv("TMPDIR", kept.c_str(), 1);
}

}  // namespace
}  // namespace dialograph
