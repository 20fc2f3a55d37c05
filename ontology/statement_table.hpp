// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file statement_table.hpp Statements in memory, each once, in their order and by subject.

#include "ontology/statement_place.hpp"
#include "ontology/term_table.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace dialograph {

/// A statement of numbered terms.
struct NumberedStatement {
    TermNumber subject = no_term;
    TermNumber predicate = no_term;
    TermNumber object = no_term;
    /// `no_term` for the default graph.
    TermNumber graph = no_term;
    StatementPlace place;
};

/// Keeps statements with the place where each was met first, in some forty bytes a statement and
/// the texts of their terms.
class StatementTable {
public:
    using Number = std::uint32_t;

    explicit StatementTable(Arena& arena) : terms_(arena) {}

    void add(const Statement& statement, StatementPlace place);
    /// Puts the statements in order by subject; nothing is added after it.
    void sort();

    [[nodiscard]] const TermTable& terms() const { return terms_; }
    [[nodiscard]] const std::vector<NumberedStatement>& statements() const { return statements_; }
    /// The statements of a subject, in their order.
    [[nodiscard]] std::span<const Number> about(TermNumber subject) const;
    /// The place of a statement among them, or their number where it is not there.
    /// @param with_graph whether the graph has to be the same
    [[nodiscard]] std::size_t find(const Statement& statement, bool with_graph) const;

private:
    [[nodiscard]] std::size_t slot_of(const NumberedStatement& statement) const;
    void grow();

    TermTable terms_;
    std::vector<NumberedStatement> statements_;
    /// As in TermTable.
    std::vector<Number> slots_;
    std::vector<Number> by_subject_;
    std::vector<Number> first_of_subject_;
};

}  // namespace dialograph
