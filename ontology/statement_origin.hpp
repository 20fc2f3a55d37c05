// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file statement_origin.hpp Where in a file of RDF the records come from.

#include "model/record_origin.hpp"
#include "model/schema.hpp"
#include "ontology/predicates.hpp"
#include "ontology/short_name.hpp"
#include "ontology/statement_place.hpp"
#include "ontology/term_table.hpp"

#include <string>
#include <utility>
#include <vector>

namespace dialograph {

/// The subjects of the records, each by its record's `row`.
class StatementOrigin final : public RecordOrigin {
public:
    explicit StatementOrigin(std::string file) : file_(std::move(file)) {}

    std::size_t add(TermNumber number, std::string_view subject, StatementPlace place) {
        subjects_.push_back({number, subject, place});
        return subjects_.size() - 1;
    }

    /// The number of a record's subject.
    [[nodiscard]] TermNumber subject(std::size_t row) const { return subjects_.at(row).number; }

    [[nodiscard]] Diagnostic diagnose(DiagnosticCode code, std::string_view table, std::size_t row,
                                      std::size_t column, std::string sentence) const override {
        const auto& [number, subject, place] = subjects_.at(row);
        Diagnostic diagnostic{code, std::move(sentence), file_, place.line, place.column};
        diagnostic.record = '<' + shown_short(subject) + '>';
        for_each_table([&]<class Record>() {
            if (Table<Record>::file == table) {
                diagnostic.field = short_name(predicate_of<Record>(column));
            }
        });
        diagnostic.field_word = "property";
        return diagnostic;
    }

    [[nodiscard]] std::size_t line(std::size_t row) const override {
        return subjects_.at(row).place.line;
    }

private:
    struct RecordSubject {
        TermNumber number;
        std::string_view text;
        StatementPlace place;
    };

    std::string file_;
    std::vector<RecordSubject> subjects_;
};

}  // namespace dialograph
