// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file file_name.hpp What is wrong with the name of a file or a folder.

#include "model/diagnostic.hpp"

#include <filesystem>
#include <string>
#include <string_view>

namespace dialograph::cli {

/// Refuses an empty name, which is mostly that of a variable that was never set, and would pass for
/// an option that was not given.
[[nodiscard]] inline std::string refuse_empty_name(const std::string& name) {
    return name.empty() ? "the name of the file is empty" : std::string{};
}

/// The sentence for a file whose extension is none of a list.
[[nodiscard]] inline std::string no_format_of(const std::filesystem::path& file,
                                              std::string_view extensions) {
    return "the extension of " + in_quotes(file.string()) + " names no format; use one of " +
           std::string(extensions) + ", or say the format with -f";
}

}  // namespace dialograph::cli
