// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file distinct_counter.hpp Counts the different texts among many.

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace dialograph {

/// Keeps eight bytes of hash a text, sixteen with the free slots: two of ten million texts share a
/// hash with a probability of 3 in a million.
class DistinctCounter {
public:
    void add(std::uint64_t hash) {
        hash += hash == 0 ? 1 : 0;  // 0 is a free slot
        if ((count_ + 1) * 2 > slots_.size()) {
            grow();
        }
        count_ += insert(hash) ? 1U : 0U;
    }

    [[nodiscard]] std::size_t count() const { return count_; }

private:
    bool insert(std::uint64_t hash) {
        const std::size_t mask = slots_.size() - 1;
        std::size_t slot = hash & mask;
        while (slots_[slot] != 0 && slots_[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        const bool is_new = slots_[slot] == 0;
        slots_[slot] = hash;
        return is_new;
    }

    void grow() {
        std::vector<std::uint64_t> old(slots_.empty() ? 1024 : slots_.size() * 2);
        old.swap(slots_);
        for (const std::uint64_t hash : old) {
            if (hash != 0) {
                insert(hash);
            }
        }
    }

    /// A power of two.
    std::vector<std::uint64_t> slots_;
    std::size_t count_ = 0;
};

}  // namespace dialograph
