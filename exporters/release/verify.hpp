// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file verify.hpp Whether a release is what its manifest says.

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace dialograph {

/// Something of a release that is not as it should be.
struct ReleaseFault {
    std::string path;
    /// What is wrong, in a few words: `is missing`.
    std::string words;
};

/// What was found of a release.
struct Verification {
    /// By path.
    std::vector<ReleaseFault> faults;
    std::size_t files = 0;
    std::size_t statements = 0;
    std::string version;
};

/// Finds every file that is missing, cut, changed or added, every link, folder and the like that
/// does not belong, and every dump that does not hold the statements that the manifest counts.
/// Without a manifest that can be read, the files are checked by SHA256SUMS.
/// @param step is told of each file
/// @throws TargetRefused where the folder is no release at all
/// @throws std::system_error where the folder cannot be read
[[nodiscard]] Verification verify(const std::filesystem::path& release,
                                  const std::function<void()>& step = {});

}  // namespace dialograph
