// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file answer.hpp The answer to any question, as rows of values with the edges that prove them.

#include "exporters/text_table.hpp"
#include "model/graph.hpp"
#include "model/questions/proof.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace dialograph {

/// A thing of the graph.
struct EntityValue {
    Vertex vertex;
};

/// Several things of the graph.
struct EntitiesValue {
    std::vector<Vertex> vertices;
};

/// A number that is not whole; a person sees three decimals of it, a program all that it has.
struct Measure {
    double value;
};

/// A word or a quotation, of any language.
struct Words {
    std::string text;
    Tint tint = Tint::plain;
};

/// What stands in a cell of an answer; nothing at all is an empty cell.
using Value =
    std::variant<std::monostate, EntityValue, EntitiesValue, std::size_t, Measure, Date, Words>;

/// Whether a column holds things, and whether it shows their ids beside their names to a person.
enum class Ids : std::uint8_t {
    /// It holds no things.
    none,
    hidden,
    shown,
};

/// A column of an answer.
struct AnswerColumn {
    /// For programs, such as `page_rank`; a person sees it with a capital and blanks.
    std::string_view key;
    Ids ids = Ids::none;
};

/// A row of an answer: a value for each column, and why it is there.
struct AnswerRow {
    std::vector<Value> values;
    Proof proof;
};

/// The answer to a question.
struct Answer {
    std::vector<AnswerColumn> columns;
    std::vector<AnswerRow> rows;
    /// What holds for all rows, for a person; mostly empty.
    std::string remark = {};
    /// Why there is no answer at all; empty where there is one, even without rows.
    std::string failure = {};
    /// How much it is, such as `5 steps`, where its rows are not answers of their own.
    std::string extent = {};
};

}  // namespace dialograph
