// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file term_table.hpp The different terms of many statements, each kept once and numbered.

#include "model/arena.hpp"
#include "ontology/statement.hpp"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace dialograph {

/// The number of a term, from 0 on in the order in which the terms were met.
using TermNumber = std::uint32_t;

inline constexpr TermNumber no_term = std::numeric_limits<TermNumber>::max();

/// Numbers terms and keeps their texts in an arena, which outlives it.
class TermTable {
public:
    explicit TermTable(Arena& arena) : arena_(arena) {}

    /// The number of a term; a new one where the term was never met.
    TermNumber number(const Term& term);
    /// The number of a term that was met, or `no_term`.
    [[nodiscard]] TermNumber find(const Term& term) const;

    [[nodiscard]] std::size_t size() const { return terms_.size(); }
    [[nodiscard]] bool is_iri(TermNumber term) const { return terms_[term].type == iri_type; }
    /// The text of an IRI or of a literal, in the arena.
    [[nodiscard]] std::string_view text(TermNumber term) const { return terms_[term].text; }
    /// The language of a literal; empty where there is none.
    [[nodiscard]] std::string_view language(TermNumber term) const;
    /// The datatype of a literal without a language; empty for an IRI.
    [[nodiscard]] std::string_view datatype(TermNumber term) const;

private:
    /// What a text is: a number of `types_`.
    using Type = std::uint32_t;

    struct Stored {
        std::string_view text;
        Type type;
    };

    /// A datatype or a language, with its text in the arena.
    struct LiteralType {
        bool is_language;
        std::string_view text;

        // NOLINTNEXTLINE(*-use-nullptr, *-implicit-bool-conversion): an alarm about what the
        // compiler makes of it
        friend auto operator<=>(const LiteralType&, const LiteralType&) = default;
    };

    static constexpr Type iri_type = 0;

    struct Key {
        std::string_view text;
        Type type;
    };

    [[nodiscard]] static LiteralType type_of(const Literal& literal);
    [[nodiscard]] std::optional<Key> key_of(const Term& term) const;
    [[nodiscard]] std::size_t slot_of(const Key& key) const;
    void grow();

    Arena& arena_;
    std::vector<Stored> terms_;
    /// From 1 on; 0 stands for an IRI.
    std::vector<LiteralType> types_{{}};
    std::map<LiteralType, Type> type_numbers_;
    /// Numbers by hash, with open addressing; a power of two, and at most half of them taken.
    std::vector<TermNumber> slots_;
};

}  // namespace dialograph
