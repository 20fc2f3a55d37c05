// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file store_sign.hpp By what a store is known that keeps its name to itself.

#include <cstdint>
#include <span>
#include <string_view>

namespace dialograph {

/// What is at a place beside the one where a store answers queries.
enum class Beside : std::uint8_t {
    nothing,
    /// Queries, for whoever is let in.
    queries,
    /// A Graph Store, for whoever is let in.
    graph_store,
    number,
    /// A text with a word in it.
    word,
};

/// A sign of a store, beside that it answers queries where its type says.
struct StoreSign {
    std::string_view type;
    Beside beside = Beside::nothing;
    /// Where that is, from the store's URL and a slash.
    std::string_view place = {};
    std::string_view word = {};
};

/// All signs in the order in which they count; the last is that of any store with one endpoint.
[[nodiscard]] std::span<const StoreSign> store_signs();

}  // namespace dialograph
