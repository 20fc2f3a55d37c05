// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file old_release.hpp The release whose place a new one takes.

#include "exporters/release/manifest.hpp"
#include "exporters/release/release_folder.hpp"

#include <optional>
#include <string>
#include <vector>

namespace dialograph {

/// What of the old release matters to the new one: what it says of itself, and the files that it
/// hands on. Throws TargetRefused where it is not what was published.
class OldRelease {
public:
    /// The old release of a folder; nothing where there is none.
    [[nodiscard]] static std::optional<OldRelease> of(ReleaseFolder& folder);

    [[nodiscard]] const ManifestHead& head() const { return head_; }

    /// Refuses to lose what others put into the old release.
    void check_additions() const;

    /// Takes a file over into the new release.
    /// @param from its path in the old one
    void take_over(const std::string& from, const ReleasePath& to);

    /// Says that a file of the old release is not what was published.
    [[noreturn]] void refuse_damaged(const std::string& path) const;

private:
    explicit OldRelease(ReleaseFolder& folder) : folder_(&folder) {}

    ReleaseFolder* folder_;
    ManifestHead head_;
    /// By path.
    std::vector<ManifestFile> files_;
};

}  // namespace dialograph
