// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file line_reader.hpp Reads lines from a part of a temporary file, and then from memory.

#include "exporters/diff/temporary_file.hpp"

#include <cstddef>
#include <memory>
#include <string_view>

namespace dialograph {

/// A part of a file: from one offset to another.
struct FilePart {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Walks once through lines that each end in a newline. What it reads has to outlive it.
class LineReader {
public:
    /// @param memory lines that come behind those of the file
    LineReader(const TemporaryFile& file, FilePart part, std::size_t buffer_size,
               std::string_view memory);

    /// Finds the next line, without its newline; a view until the next call.
    /// @return whether there was one
    [[nodiscard]] bool next(std::string_view& line);

private:
    bool refill();

    const TemporaryFile* file_;
    FilePart part_;
    std::size_t buffer_size_;
    std::string_view memory_;
    std::unique_ptr<char[]> buffer_;
    std::size_t capacity_ = 0;
    /// What is read and not taken yet.
    std::string_view rest_;
};

}  // namespace dialograph
