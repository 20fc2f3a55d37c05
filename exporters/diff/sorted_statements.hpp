// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file sorted_statements.hpp Statements in the order of their lines, each once, of any number.

#include "exporters/diff/line_reader.hpp"
#include "exporters/diff/temporary_file.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dialograph {

/// Whether the lines of statements name their graphs.
enum class Graphs : std::uint8_t { named, left_out };

/// Statements in sorted runs, of which few bytes are in memory. `StatementSorter` makes one.
class SortedStatements {
public:
    /// Walks once through the statements.
    class Cursor {
    public:
        /// Finds the next line; a view until the next call.
        /// @return whether there was one
        [[nodiscard]] bool next(std::string_view& line);

    private:
        friend class SortedStatements;

        /// The line at which a run is.
        struct Head {
            std::string_view line;
            std::size_t run;
        };

        Cursor(std::vector<LineReader> runs, Graphs graphs);
        void advance_first();
        void sink_first();
        bool next_whole();

        std::vector<LineReader> runs_;
        /// The run with the least line is the first.
        std::vector<Head> heap_;
        Graphs graphs_;
        std::string current_;
        std::string triple_;
    };

    /// From the first statement on, as often as wanted.
    [[nodiscard]] Cursor read(Graphs graphs = Graphs::named) const;

    [[nodiscard]] bool empty() const { return runs_.empty() && memory_.empty(); }
    /// Whether a statement is in a named graph.
    [[nodiscard]] bool has_named_graphs() const { return has_named_graphs_; }

private:
    friend class StatementSorter;

    TemporaryFile file_;
    std::vector<FilePart> runs_;
    /// The one run of statements that need no file.
    std::string memory_;
    bool has_named_graphs_ = false;
};

}  // namespace dialograph
