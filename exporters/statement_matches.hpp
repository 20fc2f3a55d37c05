// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file statement_matches.hpp A pattern of statements, and the range of those that match.

#include "ontology/statement.hpp"

#include <cstddef>
#include <iterator>
#include <memory>
#include <optional>
#include <variant>

namespace dialograph {

/// Which graphs to look in.
struct AnyGraph {};
struct DefaultGraph {};
using GraphPattern = std::variant<AnyGraph, DefaultGraph, Iri>;

/// A pattern: what is left open matches anything.
struct StatementPattern {
    std::optional<Iri> subject = std::nullopt;
    std::optional<Iri> predicate = std::nullopt;
    std::optional<Term> object = std::nullopt;
    GraphPattern graph = AnyGraph{};
};

/// The statements that match a pattern, to be walked once (a C++20 input range).
class StatementMatches {
public:
    struct State;

    /// Stands at a statement, which holds until the next step.
    class Iterator {
    public:
        using value_type = Statement;
        using difference_type = std::ptrdiff_t;

        explicit Iterator(State& state) : state_(&state) {}

        const Statement& operator*() const;
        const Statement* operator->() const { return &**this; }
        Iterator& operator++();
        void operator++(int) { ++*this; }
        friend bool operator==(const Iterator& a, std::default_sentinel_t /*end*/) {
            return a.at_end();
        }

    private:
        [[nodiscard]] bool at_end() const;

        State* state_;
    };

    explicit StatementMatches(std::unique_ptr<State> state);
    StatementMatches(const StatementMatches&) = delete;
    StatementMatches& operator=(const StatementMatches&) = delete;
    StatementMatches(StatementMatches&& other) noexcept;
    StatementMatches& operator=(StatementMatches&& other) noexcept;
    ~StatementMatches();

    [[nodiscard]] Iterator begin() { return Iterator(*state_); }
    [[nodiscard]] static std::default_sentinel_t end() { return {}; }

private:
    std::unique_ptr<State> state_;
};

}  // namespace dialograph
