// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file retry.hpp Tries something again that failed for the moment.

#include "exporters/store/store_error.hpp"

#include <chrono>
#include <functional>

namespace dialograph {

/// How often and how long something is tried.
struct Retry {
    /// The longest that all of it may take.
    std::chrono::milliseconds limit = std::chrono::minutes(10);
    unsigned most_attempts = 6;
    std::chrono::milliseconds first_pause = std::chrono::milliseconds(250);
    /// Is asked while it waits; where it says yes, std::system_error with EINTR is thrown.
    bool (*stop_asked)() = nullptr;
};

/// Calls `attempt`, with the time that is left for it, until it does not fail, or fails for good. A
/// failure that may pass is followed by a pause: as long as the store asks for, or twice as long as
/// the one before. Where no time is left for it, the failure is thrown.
void retry(const Retry& rule, const std::function<void(std::chrono::milliseconds)>& attempt);

}  // namespace dialograph
