// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file difference_of_lines.hpp Makes statements and differences for tests out of short words.

#include "exporters/diff/difference.hpp"
#include "exporters/diff/statement_sorter.hpp"

#include <string>
#include <vector>

namespace dialograph::test {

/// A statement of words: `{"s", "p", "o", "g"}` is `<urn:s> <urn:p> "o" <urn:g> .`; without the
/// last word it is in the default graph.
using Words = std::vector<std::string>;

/// Says statements to a sink and finishes it.
inline void say(StatementSink& sink, const std::vector<Words>& statements) {
    for (const Words& words : statements) {
        const std::string subject = "urn:" + words.at(0);
        const std::string predicate = "urn:" + words.at(1);
        const std::string graph = words.size() > 3 ? "urn:" + words.at(3) : "";
        sink.statement({*Iri::parse(subject), *Iri::parse(predicate), Literal::string(words.at(2)),
                        graph.empty() ? std::nullopt : Iri::parse(graph)});
    }
    sink.finish();
}

/// @param memory so little that the sorting needs its file
inline SortedStatements sorted(const std::vector<Words>& statements, std::size_t memory = 100) {
    StatementSorter sorter({}, memory);
    say(sorter, statements);
    return sorter.take();
}

/// A side that holds whole statements.
inline SortedStatements side(const std::vector<Statement>& statements) {
    StatementSorter sorter;
    for (const Statement& statement : statements) {
        sorter.statement(statement);
    }
    sorter.finish();
    return sorter.take();
}

inline std::vector<std::string> lines_of(const SortedStatements& statements,
                                         Graphs graphs = Graphs::named) {
    std::vector<std::string> lines;
    auto cursor = statements.read(graphs);
    for (std::string_view line; cursor.next(line);) {
        lines.emplace_back(line);
    }
    return lines;
}

inline std::vector<std::string> lines_of(const LineSpool& spool) {
    std::vector<std::string> lines;
    LineReader reader = spool.read();
    for (std::string_view line; reader.next(line);) {
        lines.emplace_back(line);
    }
    return lines;
}

inline Difference difference(const std::vector<Words>& before, const std::vector<Words>& after) {
    return difference_of(sorted(before), sorted(after));
}

}  // namespace dialograph::test
