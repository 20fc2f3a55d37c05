// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file file_name.hpp The check of options that name a file or a folder.

#include <string>

namespace dialograph::cli {

/// Refuses an empty name, which is mostly that of a variable that was never set, and would pass for
/// an option that was not given.
[[nodiscard]] inline std::string refuse_empty_name(const std::string& name) {
    return name.empty() ? "the name of the file is empty" : std::string{};
}

}  // namespace dialograph::cli
