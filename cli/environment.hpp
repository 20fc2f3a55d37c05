// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file environment.hpp The variables of the environment.

#include <cstdlib>
#include <string_view>

namespace dialograph::cli {

/// The value of a variable of the environment; empty where it is not set.
[[nodiscard]] inline std::string_view variable(const char* name) {
    const char* const value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe)
    return value == nullptr ? std::string_view{} : value;
}

}  // namespace dialograph::cli
