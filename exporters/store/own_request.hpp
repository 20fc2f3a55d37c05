// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file own_request.hpp Which graphs are sent and read one by one.

#include <cstddef>

namespace dialograph {

/// Whether a graph is worth a request of its own, which costs too much where graphs are many and
/// small.
/// @param statements of the graph
/// @param graphs how many there are of them
[[nodiscard]] constexpr bool is_worth_a_request(std::size_t statements, std::size_t graphs) {
    return statements >= 500 || graphs <= 20;
}

}  // namespace dialograph
