// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/diff/line_sort.hpp"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstring>
#include <span>

namespace dialograph {
namespace {

constexpr std::size_t key_size = sizeof(std::uint64_t);
/// Below this, comparing whole lines is faster.
constexpr std::size_t few = 12;

/// Lines that are equal up to a depth.
struct Group {
    std::size_t begin;
    std::size_t end;
    std::size_t depth;
};

/// Eight bytes as a number that orders as they do; behind the end stand zeros.
std::uint64_t key_at(std::string_view text, std::size_t depth) {
    std::uint64_t key = 0;
    if (depth < text.size()) {
        std::memcpy(&key, text.data() + depth, std::min(key_size, text.size() - depth));
    }
    return std::endian::native == std::endian::little ? __builtin_bswap64(key) : key;
}

/// Whether a line ends within a key: no line holds a NUL.
bool is_last(std::uint64_t key) {
    return (key & 0xFFU) == 0;
}

/// Sorts a group by the key at its depth; what stays equal becomes a group of a greater depth.
void sort_by_key(std::span<SortedLine> all, Group group, std::vector<Group>& groups) {
    const auto lines = all.subspan(group.begin, group.end - group.begin);
    for (SortedLine& line : lines) {
        line.key = key_at(line.text, group.depth);
    }
    if (!std::ranges::is_sorted(lines, {}, &SortedLine::key)) {
        std::ranges::sort(lines, {}, &SortedLine::key);
    }
    for (std::size_t i = 0; i < lines.size();) {
        std::size_t end = i + 1;
        while (end < lines.size() && lines[end].key == lines[i].key) {
            ++end;
        }
        if (end - i > 1 && !is_last(lines[i].key)) {
            groups.push_back({group.begin + i, group.begin + end, group.depth + key_size});
        }
        i = end;
    }
}

}  // namespace

void sort_lines(std::vector<SortedLine>& lines) {
    // A list and not a recursion: equal lines may be long.
    std::vector<Group> groups{{0, lines.size(), 0}};
    while (!groups.empty()) {
        const Group group = groups.back();
        groups.pop_back();
        if (group.end - group.begin > few) {
            sort_by_key(lines, group, groups);
        } else {
            std::ranges::sort(std::span(lines).subspan(group.begin, group.end - group.begin), {},
                              [depth = group.depth](const SortedLine& line) {
                                  return line.text.substr(std::min(depth, line.text.size()));
                              });
        }
    }
}

}  // namespace dialograph
