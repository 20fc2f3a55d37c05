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
    std::vector<LineReader> runs;
    for (const FilePart& part : runs_) {
        runs.emplace_back(file_, part, buffer, std::string_view{});
    }
    runs.emplace_back(file_, FilePart{}, buffer, memory_);
    return {std::move(runs), graphs};
}

SortedStatements::Cursor::Cursor(std::vector<LineReader> runs, Graphs graphs)
    : runs_(std::move(runs)), graphs_(graphs) {
    for (std::size_t i = 0; i < runs_.size(); ++i) {
        if (Head head{.line = {}, .run = i}; runs_[i].next(head.line)) {
            heap_.push_back(head);
        }
    }
    std::ranges::sort(heap_, {}, &Head::line);  // which is a heap too
}

/// Brings the first run to its place in the heap. That is looked for from the bottom, which takes
/// half the comparisons; but where one run has many lines in a row, it stays the first.
void SortedStatements::Cursor::sink_first() {
    const auto least_child = [this](std::size_t i) {
        const std::size_t left = 2 * i + 1;
        const std::size_t right = left + 1;
        return right < heap_.size() && heap_[right].line < heap_[left].line ? right : left;
    };
    std::size_t place = 0;
    std::size_t child = least_child(place);
    if (child >= heap_.size() || heap_.front().line <= heap_[child].line) {
        return;
    }
    for (; child < heap_.size(); child = least_child(place)) {
        place = child;
    }
    Head head = heap_.front();
    while (heap_[place].line > head.line) {
        place = (place - 1) / 2;
    }
    // All on the way to that place rise by one.
    for (; place > 0; place = (place - 1) / 2) {
        std::swap(head, heap_[place]);
    }
    heap_.front() = head;
}

void SortedStatements::Cursor::advance_first() {
    Head& first = heap_.front();
    if (!runs_[first.run].next(first.line)) {
        first = heap_.back();
        heap_.pop_back();
    }
    sink_first();
}

/// Takes the least line, and passes over its equals.
bool SortedStatements::Cursor::next_whole() {
    if (heap_.empty()) {
        return false;
    }
    current_.assign(heap_.front().line);
    do {
        advance_first();
    } while (!heap_.empty() && heap_.front().line == current_);
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
