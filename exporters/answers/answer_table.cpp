// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/answers/answer_writers.hpp"
#include "exporters/answers/value_text.hpp"
#include "model/labels.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace dialograph {
namespace {

/// A key as a heading: with a capital, and with blanks between words.
std::string heading_of(std::string_view key) {
    std::string heading(key);
    std::ranges::replace(heading, '_', ' ');
    heading.front() = static_cast<char>(heading.front() - 'a' + 'A');
    return heading;
}

bool is_number(const Value& value) {
    return std::holds_alternative<std::size_t>(value) || std::holds_alternative<Measure>(value);
}

/// The columns of a table for those of an answer: numbers stand to the right.
std::vector<TextColumn> columns_of(const Answer& answer) {
    std::vector<TextColumn> columns;
    for (std::size_t i = 0; i < answer.columns.size(); ++i) {
        if (answer.columns[i].ids == Ids::shown) {
            columns.push_back({"Id"});
        }
        const bool numbers = std::ranges::any_of(
            answer.rows, [i](const AnswerRow& row) { return is_number(row.values[i]); });
        columns.push_back(
            {heading_of(answer.columns[i].key), numbers ? Align::right : Align::left});
    }
    return columns;
}

TextCell cell_of(const DialogueGraph& graph, const Value& value, std::string_view language) {
    const auto* const words = std::get_if<Words>(&value);
    const Tint tint = words == nullptr ? Tint::plain : words->tint;
    return {value_text(graph, value, language, ", ", Digits::three), tint};
}

TextCell id_of(const DialogueGraph& graph, const Value& value) {
    const auto* const entity = std::get_if<EntityValue>(&value);
    return {entity == nullptr ? std::string{} : std::string(graph.graph()[entity->vertex].id),
            Tint::yellow};
}

}  // namespace

void write_answer_table(const DialogueGraph& graph, const Answer& answer,
                        const AnswerReader& reader, ByteSink& bytes) {
    TextTable table(columns_of(answer));
    for (const AnswerRow& row : answer.rows) {
        std::vector<TextCell> cells;
        for (std::size_t i = 0; i < row.values.size(); ++i) {
            if (answer.columns[i].ids == Ids::shown) {
                cells.push_back(id_of(graph, row.values[i]));
            }
            cells.push_back(cell_of(graph, row.values[i], reader.language));
        }
        table.add_row(std::move(cells));
    }
    if (table.row_count() > 0) {
        bytes.write(table.text(reader.style));
    }
    if (!answer.remark.empty()) {
        bytes.write((table.row_count() > 0 ? "\n" : "") + answer.remark + '\n');
    }
    bytes.check();
}

}  // namespace dialograph
