// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file release_file.hpp A file of a new release that may turn out to be that of the old one.

#include "exporters/release/release_folder.hpp"
#include "exporters/sha256.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace dialograph {

/// Writes a file, but only from where its bytes part from those of the old file: where they never
/// do, nothing is written and the old file gets a second name.
class ReleaseFile {
public:
    /// @param old_folder a descriptor of the old release, or -1
    /// @param new_folder a descriptor of the folder that is being made
    ReleaseFile(int old_folder, int new_folder, std::string path);
    ReleaseFile(const ReleaseFile&) = delete;
    ReleaseFile& operator=(const ReleaseFile&) = delete;
    ~ReleaseFile();

    void write(std::string_view bytes);
    [[nodiscard]] ReleaseEntry finish();

private:
    void open_old();
    [[nodiscard]] bool goes_on_like_old(std::string_view bytes) const;
    /// Leaves the old file behind: what was like it is copied, and from here on all is written.
    void part();
    void create();
    void link_old();
    [[noreturn]] void fail(int error) const;
    void check(bool good) const;

    int old_folder_;
    int new_folder_;
    int old_ = -1;
    int new_ = -1;
    Novelty novelty_ = Novelty::added;
    std::uint64_t old_size_ = 0;
    std::uint64_t size_ = 0;
    std::string path_;
    Sha256 sum_;
};

}  // namespace dialograph
