// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file arena.hpp Room for the lists and texts of a data set, which only grows.

#include <algorithm>
#include <cstddef>
#include <memory>
#include <memory_resource>
#include <span>
#include <string_view>

namespace dialograph {

using Arena = std::pmr::monotonic_buffer_resource;

/// Room for some items that need no destructor.
template <class Item>
[[nodiscard]] std::span<Item> allocate(Arena& arena, std::size_t count) {
    Item* const items = std::pmr::polymorphic_allocator<Item>(&arena).allocate(count);
    std::uninitialized_default_construct_n(items, count);
    return {items, count};
}

/// A copy of a text.
[[nodiscard]] inline std::string_view kept_text(Arena& arena, std::string_view text) {
    const std::span<char> copy = allocate<char>(arena, text.size());
    std::ranges::copy(text, copy.begin());
    return {copy.data(), copy.size()};
}

/// A copy of a list.
template <class Items>
[[nodiscard]] auto kept_list(Arena& arena, const Items& items) {
    const auto copy = allocate<typename Items::value_type>(arena, items.size());
    std::ranges::copy(items, copy.begin());
    return std::span<const typename Items::value_type>(copy);
}

}  // namespace dialograph
