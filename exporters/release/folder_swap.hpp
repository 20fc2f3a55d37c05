// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file folder_swap.hpp A folder takes another's place.

#include <filesystem>

namespace dialograph {

/// The names beside a target that belong to a run.
struct FolderNames {
    explicit FolderNames(const std::filesystem::path& folder);

    std::filesystem::path target;
    /// The new folder in the making, and after the swap the old one until it is removed.
    std::filesystem::path made;
    /// The old folder for a moment, on a file system that cannot exchange two names.
    std::filesystem::path aside;
};

/// Puts `made` in the place of the target, in one step where the target is absent or the file
/// system can exchange two names, and removes the old folder. A file system that cannot has a
/// moment without a target between two renames; `recover` mends what a run killed then left.
/// Throws OutputError where it cannot; the target is then as it was.
void swap_in(const FolderNames& names);

/// Puts back a target that a killed run had moved aside, and removes what else it left.
void recover(const FolderNames& names);

}  // namespace dialograph
