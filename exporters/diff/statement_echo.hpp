// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file statement_echo.hpp Which changed statements only repeat what others say.

#include "exporters/diff/entity_change.hpp"

#include <cstdint>
#include <set>
#include <string>
#include <string_view>

namespace dialograph {

/// A statement that came or went.
struct ChangedStatement {
    bool added = false;
    std::string subject;
    std::string predicate;
    ChangedValue object;
};

/// How far a statement repeats another.
enum class Echo : std::uint8_t {
    none,
    /// It holds others together, and is told where they are not.
    frame,
    /// Another changed statement says the same, the other way round or in another vocabulary.
    whole,
};

/// Knows changed statements, and which of them repeat others.
class Echoes {
public:
    /// Whether another statement may repeat one with this predicate the other way round, as one of
    /// its object.
    [[nodiscard]] static bool may_be_repeated(std::string_view predicate);

    void add(const ChangedStatement& statement);

    /// @param fate that of the entity to which the statement belongs
    [[nodiscard]] Echo echo_of(const ChangedStatement& statement, EntityFate fate) const;

private:
    [[nodiscard]] bool has(bool added, std::string_view subject, std::string_view predicate,
                           std::string_view object) const;
    [[nodiscard]] bool is_said_elsewhere(const ChangedStatement& statement) const;
    [[nodiscard]] bool is_said_by_an_item(const ChangedStatement& statement) const;

    std::set<std::string, std::less<>> keys_;
};

}  // namespace dialograph
