// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/diff/line_spool.hpp"

namespace dialograph {
namespace {

constexpr std::size_t memory_limit = std::size_t{4} << 20U;
constexpr std::size_t buffer_size = std::size_t{256} << 10U;

}  // namespace

void LineSpool::append(std::string_view line) {
    if (memory_.size() + line.size() >= memory_limit) {
        file_.append(memory_);
        memory_.clear();
    }
    memory_ += line;
    memory_ += '\n';
    ++size_;
}

LineReader LineSpool::read() const {
    return {file_, {0, file_.size()}, buffer_size, memory_};
}

}  // namespace dialograph
