// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/diff/line_reader.hpp"

#include <algorithm>

namespace dialograph {

LineReader::LineReader(const TemporaryFile& file, FilePart part, std::size_t buffer_size,
                       std::string_view memory)
    : file_(&file), part_(part), buffer_size_(buffer_size), memory_(memory) {}

bool LineReader::next(std::string_view& line) {
    std::size_t end = rest_.find('\n');
    while (end == std::string_view::npos) {
        if (!refill()) {
            return false;
        }
        end = rest_.find('\n');
    }
    line = rest_.substr(0, end);
    rest_.remove_prefix(end + 1);
    return true;
}

/// Reads more behind the part of a line that is there.
bool LineReader::refill() {
    if (part_.begin == part_.end) {
        rest_ = memory_;
        memory_ = {};
        return !rest_.empty();
    }
    const std::size_t kept = rest_.size();
    const std::size_t count = std::min(std::max(buffer_size_, kept), part_.end - part_.begin);
    if (kept + count > capacity_) {
        auto larger = std::make_unique_for_overwrite<char[]>(kept + count);
        std::ranges::copy(rest_, larger.get());
        buffer_ = std::move(larger);
        capacity_ = kept + count;
    } else {
        std::ranges::copy(rest_, buffer_.get());  // forwards: it may overlap
    }
    file_->read(part_.begin, {buffer_.get() + kept, count});
    part_.begin += count;
    rest_ = {buffer_.get(), kept + count};
    return true;
}

}  // namespace dialograph
