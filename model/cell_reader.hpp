// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file cell_reader.hpp Turns the cells of a row into the values of a record's members.

#include "model/dataset.hpp"

#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace dialograph {

/// Reads the cells of the rows of one table. A fault is reported at its place, and the row is
/// marked as not sound.
class CellReader {
public:
    CellReader(Dataset& dataset, const TableText& table, Diagnostics& diagnostics);

    /// Turns to a row.
    void start_row(std::size_t row_start, std::span<const Cell> cells);
    /// Turns to a column.
    void start_column(std::size_t column);

    [[nodiscard]] bool row_is_sound() const { return sound_; }
    /// Whether no cell of the column holds anything.
    [[nodiscard]] bool column_is_empty() const;
    void report_missing_value();

    void read(Id& id);
    void read(Date& date);
    void read(std::uint32_t& number);
    void read(Degrees& degrees);
    void read(IriText& iri);
    void read(const LanguageTag*& language);
    void read(std::string_view& text);
    void read(Texts& texts);
    void read(TextLists& texts);
    void read(AnyRef& ref);

    template <EntityKind Kind>
    void read(Ref<Kind>& ref) {
        ref.number = reference(Kind, cell().raw);
    }

    template <EntityKind Kind>
    void read(Refs<Kind>& refs) {
        items_.clear();
        split(cell().raw);
        const auto list = allocate<Ref<Kind>>(*dataset_.arena, items_.size());
        for (std::size_t i = 0; i < items_.size(); ++i) {
            list[i].number = reference(Kind, items_[i]);
            report_if_repeated(i, cell());
        }
        refs = list;
    }

    template <class Choice>
    requires std::is_enum_v<Choice>
    void read(Choice& choice) {
        const std::size_t found = find_choice(choices<Choice>);
        if (found < choices<Choice>.size()) {
            choice = static_cast<Choice>(found);
        }
    }

private:
    [[nodiscard]] const Cell& cell() const { return cells_[header_->front().cell]; }
    [[nodiscard]] std::string_view text_of(const Cell& cell);
    [[nodiscard]] EntityNumber reference(EntityKind kind, std::string_view id);
    [[nodiscard]] std::size_t find_choice(std::span<const std::string_view> words);
    void split(std::string_view list);
    void report_if_repeated(std::size_t item, const Cell& cell);
    void report(DiagnosticCode code, std::string_view part, std::string sentence,
                std::string hint = {});

    Dataset& dataset_;
    const TableText& table_;
    Diagnostics& diagnostics_;
    std::size_t row_start_ = 0;
    std::span<const Cell> cells_;
    std::size_t column_ = 0;
    const std::vector<HeaderCell>* header_ = nullptr;
    bool sound_ = true;
    std::vector<std::string_view> items_;
    std::vector<LocalText> texts_;
};

}  // namespace dialograph
