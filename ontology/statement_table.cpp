// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "ontology/statement_table.hpp"

#include <algorithm>
#include <limits>

namespace dialograph {
namespace {

constexpr StatementTable::Number no_statement = std::numeric_limits<StatementTable::Number>::max();

/// Mixes the numbers so that neighbours lie far apart (the multiplier is the golden ratio's).
std::size_t hash_of(const NumberedStatement& statement) {
    std::uint64_t hash = 0;
    for (const TermNumber term :
         {statement.subject, statement.predicate, statement.object, statement.graph}) {
        hash = (hash ^ term) * 0x9E3779B97F4A7C15U;
        hash ^= hash >> 32U;
    }
    return static_cast<std::size_t>(hash);
}

bool is_same(const NumberedStatement& a, const NumberedStatement& b) {
    return a.subject == b.subject && a.predicate == b.predicate && a.object == b.object &&
           a.graph == b.graph;
}

}  // namespace

std::size_t StatementTable::slot_of(const NumberedStatement& statement) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t slot = hash_of(statement) & mask;
    while (slots_[slot] != no_statement && !is_same(statements_[slots_[slot]], statement)) {
        slot = (slot + 1) & mask;
    }
    return slot;
}

void StatementTable::grow() {
    slots_.assign(std::max<std::size_t>(slots_.size() * 2, 64), no_statement);
    for (std::size_t i = 0; i < statements_.size(); ++i) {
        slots_[slot_of(statements_[i])] = static_cast<Number>(i);
    }
}

void StatementTable::add(const Statement& statement, StatementPlace place) {
    const NumberedStatement numbered{
        terms_.number(statement.subject), terms_.number(statement.predicate),
        terms_.number(statement.object),
        statement.graph ? terms_.number(*statement.graph) : no_term, place};
    if ((statements_.size() + 1) * 2 > slots_.size()) {
        grow();
    }
    Number& number = slots_[slot_of(numbered)];
    if (number == no_statement) {
        number = static_cast<Number>(statements_.size());
        statements_.push_back(numbered);
    }
}

void StatementTable::sort() {
    first_of_subject_.assign(terms_.size() + 1, 0);
    for (const NumberedStatement& statement : statements_) {
        ++first_of_subject_[statement.subject + 1];
    }
    for (std::size_t i = 1; i < first_of_subject_.size(); ++i) {
        first_of_subject_[i] += first_of_subject_[i - 1];
    }
    std::vector<Number> next(first_of_subject_.begin(), first_of_subject_.end() - 1);
    by_subject_.resize(statements_.size());
    for (std::size_t i = 0; i < statements_.size(); ++i) {
        by_subject_[next[statements_[i].subject]++] = static_cast<Number>(i);
    }
}

std::span<const StatementTable::Number> StatementTable::about(TermNumber subject) const {
    if (subject >= terms_.size()) {
        return {};
    }
    return std::span(by_subject_)
        .subspan(first_of_subject_[subject],
                 first_of_subject_[subject + 1] - first_of_subject_[subject]);
}

std::size_t StatementTable::find(const Statement& statement, bool with_graph) const {
    const NumberedStatement numbered{
        terms_.find(statement.subject),
        terms_.find(statement.predicate),
        terms_.find(statement.object),
        with_graph && statement.graph ? terms_.find(*statement.graph) : no_term,
        {}};
    const bool known = numbered.subject != no_term && numbered.predicate != no_term &&
                       numbered.object != no_term &&
                       !(with_graph && statement.graph && numbered.graph == no_term);
    const Number found = known && !slots_.empty() ? slots_[slot_of(numbered)] : no_statement;
    return found == no_statement ? statements_.size() : found;
}

}  // namespace dialograph
