// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file parallel.hpp Many small pieces of work that depend on nothing, on all cores.

#include <cstddef>
#include <functional>

namespace dialograph {

/// Does the pieces 0 to count, each once, in blocks of some, on as many threads as there are cores.
/// Returns when all are done. Where one throws, no further block is begun and the first exception
/// is thrown again.
/// @param make_worker makes what a thread does with a piece; called once a thread, so that a worker
/// can keep what it needs for all of its pieces
void in_parallel(std::size_t count, std::size_t block,
                 const std::function<std::function<void(std::size_t piece)>()>& make_worker);

}  // namespace dialograph
