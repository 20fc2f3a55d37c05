// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/diff/statement_sorter.hpp"

#include "exporters/diff/statement_line.hpp"

#include <algorithm>
#include <utility>

namespace dialograph {
namespace {

constexpr std::size_t write_size = std::size_t{1} << 20U;
constexpr std::size_t statements_a_step = 4096;

}  // namespace

StatementSorter::StatementSorter(Step step, std::size_t memory)
    : step_(std::move(step)), memory_(memory) {}

void StatementSorter::statement(const Statement& statement) {
    line_.clear();
    append_line(line_, statement);
    sorted_.has_named_graphs_ = sorted_.has_named_graphs_ || statement.graph.has_value();
    add(line_);
    if (++count_ % statements_a_step == 0 && step_) {
        step_();
    }
}

void StatementSorter::add(std::string_view line) {
    if (filled_ + line.size() > capacity_) {
        write_run();
        if (capacity_ < memory_ || line.size() > capacity_) {
            capacity_ = std::max(memory_, line.size());
            bytes_ = std::make_unique_for_overwrite<char[]>(capacity_);
        }
    }
    char* const place = bytes_.get() + filled_;
    std::ranges::copy(line, place);
    filled_ += line.size();
    lines_.push_back({0, {place, line.size()}});
}

void StatementSorter::sort() {
    if (!std::ranges::is_sorted(lines_, {}, &SortedLine::text)) {
        sort_lines(lines_);
    }
}

/// Passes the lines on in their order, each once.
template <class Take>
void StatementSorter::each_sorted(const Take& take) const {
    std::string_view last;
    for (const SortedLine& line : lines_) {
        if (line.text != last) {
            take(line.text);
            last = line.text;
        }
    }
}

void StatementSorter::write_run() {
    if (lines_.empty()) {
        return;
    }
    sort();
    const std::size_t begin = sorted_.file_.size();
    std::string out;
    out.reserve(write_size);
    each_sorted([&](std::string_view line) {
        out.append(line).append(1, '\n');
        if (out.size() >= write_size) {
            sorted_.file_.append(out);
            out.clear();
        }
    });
    sorted_.file_.append(out);
    // Lines that came in order are one run, which needs no merging.
    if (!last_.empty() && lines_.front().text > last_) {
        sorted_.runs_.back().end = sorted_.file_.size();
    } else {
        sorted_.runs_.push_back({begin, sorted_.file_.size()});
    }
    last_.assign(lines_.back().text);
    lines_.clear();
    filled_ = 0;
}

void StatementSorter::finish() {
    if (sorted_.runs_.empty()) {
        sort();
        sorted_.memory_.reserve(filled_ + lines_.size());
        each_sorted([&](std::string_view line) { sorted_.memory_.append(line).append(1, '\n'); });
    } else {
        write_run();
    }
    bytes_.reset();
    capacity_ = 0;
    filled_ = 0;
    lines_ = {};
}

SortedStatements StatementSorter::take() {
    return std::move(sorted_);
}

}  // namespace dialograph
