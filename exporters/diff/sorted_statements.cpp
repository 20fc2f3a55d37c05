// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/diff/sorted_statements.hpp"

#include "exporters/diff/statement_line.hpp"

#include <algorithm>
#include <utility>

namespace dialograph {
namespace {

/// What the buffers of all runs may take together, and the least for one.
constexpr std::size_t buffers_size = std::size_t{16} << 20U;
constexpr std::size_t least_buffer = std::size_t{16} << 10U;
constexpr std::size_t greatest_buffer = std::size_t{1} << 20U;

}  // namespace

SortedStatements::Cursor SortedStatements::read(Graphs graphs) const {
    const std::size_t buffer = std::clamp(buffers_size / std::max<std::size_t>(runs_.size(), 1),
                                          least_buffer, greatest_buffer);
    std::vector<Cursor::Run> runs;
    for (const FilePart& part : runs_) {
        runs.push_back({LineReader(file_, part, buffer, {}), {}});
    }
    runs.push_back({LineReader(file_, {}, buffer, memory_), {}});
    return {std::move(runs), graphs};
}

SortedStatements::Cursor::Cursor(std::vector<Run> runs, Graphs graphs)
    : runs_(std::move(runs)), graphs_(graphs) {
    std::erase_if(runs_, [](Run& run) { return !run.reader.next(run.line); });
    std::ranges::sort(runs_, {}, &Run::line);  // which is a heap too
}

/// Brings the first run to its place in the heap.
void SortedStatements::Cursor::sink_first() {
    for (std::size_t i = 0;;) {
        std::size_t least = i;
        for (const std::size_t child : {2 * i + 1, 2 * i + 2}) {
            if (child < runs_.size() && runs_[child].line < runs_[least].line) {
                least = child;
            }
        }
        if (least == i) {
            return;
        }
        std::swap(runs_[i], runs_[least]);
        i = least;
    }
}

void SortedStatements::Cursor::advance_first() {
    Run& first = runs_.front();
    if (!first.reader.next(first.line)) {
        std::swap(first, runs_.back());
        runs_.pop_back();
    }
    sink_first();
}

/// Takes the least line, and passes over its equals.
bool SortedStatements::Cursor::next_whole() {
    if (runs_.empty()) {
        return false;
    }
    current_.assign(runs_.front().line);
    do {
        advance_first();
    } while (!runs_.empty() && runs_.front().line == current_);
    return true;
}

bool SortedStatements::Cursor::next(std::string_view& line) {
    while (next_whole()) {
        if (graphs_ == Graphs::named) {
            line = current_;
            return true;
        }
        // Lines without their graphs keep their order, since a blank comes before all that can
        // stand behind an object that is the beginning of another: @ ^ - and letters.
        const std::string_view triple = triple_of(current_);
        if (!std::string_view(triple_).starts_with(triple) || triple_.size() != triple.size() + 2) {
            triple_.assign(triple).append(" .");
            line = triple_;
            return true;
        }
    }
    return false;
}

}  // namespace dialograph
