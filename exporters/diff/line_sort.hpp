// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file line_sort.hpp Sorts lines in memory by their bytes.

#include <cstdint>
#include <string_view>
#include <vector>

namespace dialograph {

/// A line in a buffer, and eight of its bytes as a number for the sorting.
struct SortedLine {
    std::uint64_t key = 0;
    std::string_view text;
};

/// Puts lines into the order of their bytes. Lines of RDF share long beginnings, so it compares
/// eight bytes at a time, and none twice. The lines hold no NUL.
void sort_lines(std::vector<SortedLine>& lines);

}  // namespace dialograph
