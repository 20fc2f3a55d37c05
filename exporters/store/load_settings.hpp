// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file load_settings.hpp How a load is done.

#include <chrono>
#include <cstddef>
#include <functional>
#include <optional>

namespace dialograph {

/// How a load is done.
struct LoadSettings {
    /// How long another load may give no sign of life before its lock is broken; nothing for never.
    std::optional<std::chrono::seconds> break_lock = {};
    /// Whether what is staged stays if the load breaks off, to go on from there later.
    bool resume = false;
    /// Whether the store may not even spell a number in its own way.
    bool exact = false;
    /// Is told how far the work is; may throw to stop it.
    std::function<void(std::size_t done, std::size_t total)> progress = {};
};

}  // namespace dialograph
