// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file statement_sorter.hpp Sorts statements, in the same memory for any number of them.

#include "exporters/diff/line_sort.hpp"
#include "exporters/diff/sorted_statements.hpp"
#include "exporters/step.hpp"
#include "ontology/statement_sink.hpp"

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace dialograph {

/// A sink that sorts: an external merge sort with its runs in a temporary file.
class StatementSorter final : public StatementSink {
public:
    /// The bytes of lines that are sorted at once.
    static constexpr std::size_t default_memory = std::size_t{32} << 20U;

    explicit StatementSorter(Step step = {}, std::size_t memory = default_memory);

    void prefix(const Namespace& /*name_space*/) override {}
    void statement(const Statement& statement) override;
    /// Takes a line that is written already: of a statement, or any other that shall be sorted.
    void add(std::string_view line);
    /// Throws OutputError where the temporary file has no room.
    void finish() override;

    /// What was sorted, after `finish`.
    [[nodiscard]] SortedStatements take();

private:
    void sort();
    template <class Take>
    void each_sorted(const Take& take) const;
    void write_run();

    Step step_;
    std::size_t memory_;
    std::string line_;
    /// The lines that are not sorted yet, one behind the other.
    std::unique_ptr<char[]> bytes_;
    std::size_t filled_ = 0;
    std::size_t capacity_ = 0;
    std::vector<SortedLine> lines_;
    /// The last line of the last run.
    std::string last_;
    std::size_t count_ = 0;
    SortedStatements sorted_;
};

}  // namespace dialograph
