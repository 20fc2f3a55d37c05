// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file folder_lock.hpp One run at a time on a folder.

#include <filesystem>

namespace dialograph {

/// Holds a lock file beside a folder. The system lets go of the lock when the process ends, however
/// it ends, so that a lock file left behind locks nothing.
class FolderLock {
public:
    /// Throws TargetRefused where another run holds the lock, OutputError where no file can be
    /// made.
    explicit FolderLock(const std::filesystem::path& folder);
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;
    ~FolderLock();

private:
    std::filesystem::path file_;
    int descriptor_ = -1;
};

}  // namespace dialograph
