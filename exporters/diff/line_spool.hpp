// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file line_spool.hpp Lines in the order in which they came, in memory or, when many, on the
/// disk.

#include "exporters/diff/line_reader.hpp"
#include "exporters/diff/temporary_file.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace dialograph {

/// Takes lines and gives them again as often as wanted. It needs the same memory for any number.
class LineSpool {
public:
    void append(std::string_view line);

    /// The number of lines.
    [[nodiscard]] std::size_t size() const { return size_; }

    /// From the first line on. No line may be appended while it is in use.
    [[nodiscard]] LineReader read() const;

private:
    TemporaryFile file_;
    std::string memory_;
    std::size_t size_ = 0;
};

}  // namespace dialograph
