// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/result_table.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace dialograph {
namespace {

using Type = ResultTerm::Type;

TextCell cell_of(const ResultTerm& term) {
    switch (term.type) {
    case Type::unbound: return {};
    case Type::iri: return {"<" + term.value + ">", Tint::blue};
    case Type::blank_node: return {"_:" + term.value, Tint::faint};
    case Type::literal: break;
    }
    return {term.language.empty() ? term.value : term.value + " @" + term.language};
}

bool is_number(const ResultTerm& term) {
    return term.type == Type::literal && !term.value.empty() && term.language.empty() &&
           term.value.find_first_not_of("+-.0123456789eE") == std::string::npos;
}

class TableWriter final : public ResultWriter {
public:
    TableWriter(ByteSink& bytes, TextTableStyle style) : bytes_(bytes), style_(style) {}

    void variables(const std::vector<std::string>& names) override {
        names_ = names;
        is_numeric_.assign(names.size(), true);
    }

    void row(const std::vector<ResultTerm>& terms) override {
        std::vector<TextCell> cells;
        for (std::size_t i = 0; i < terms.size(); ++i) {
            cells.push_back(cell_of(terms[i]));
            is_numeric_[i] =
                is_numeric_[i] && (terms[i].type == Type::unbound || is_number(terms[i]));
        }
        rows_.push_back(std::move(cells));
        ++row_count_;
    }

    void boolean(bool answer) override {
        bytes_.write(answer ? "yes\n" : "no\n");
        is_boolean_ = true;
    }

    void finish() override {
        if (!is_boolean_) {
            write_table();
        }
        bytes_.commit();
    }

private:
    void write_table() {
        std::vector<TextColumn> columns;
        for (std::size_t i = 0; i < names_.size(); ++i) {
            const bool right = is_numeric_[i] && !rows_.empty();
            columns.push_back({names_[i], right ? Align::right : Align::left});
        }
        TextTable table(std::move(columns));
        for (std::vector<TextCell>& row : rows_) {
            table.add_row(std::move(row));
        }
        bytes_.write(table.text(style_));
    }

    ByteSink& bytes_;
    TextTableStyle style_;
    std::vector<std::string> names_;
    std::vector<bool> is_numeric_;
    std::vector<std::vector<TextCell>> rows_;
    bool is_boolean_ = false;
};

}  // namespace

std::unique_ptr<ResultWriter> make_table_result_writer(ByteSink& bytes,
                                                       const TextTableStyle& style) {
    return std::make_unique<TableWriter>(bytes, style);
}

}  // namespace dialograph
