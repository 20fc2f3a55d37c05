// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/old_release.hpp"

#include "exporters/release/additions.hpp"
#include "exporters/release/file_copy.hpp"

#include <algorithm>
#include <utility>

namespace dialograph {

namespace fs = std::filesystem;

std::optional<OldRelease> OldRelease::of(ReleaseFolder& folder) {
    if (folder.old_release().empty()) {
        return std::nullopt;
    }
    OldRelease old(folder);
    auto head = read_manifest(folder.old_release(),
                              [&](ManifestFile file) { old.files_.push_back(std::move(file)); });
    if (!head) {
        throw TargetRefused(std::errc::file_exists,
                            (folder.old_release() / manifest_name).string() +
                                " is not a manifest that this program wrote: it was changed, or "
                                "is of a later Dialograph; use that one, or name a new folder");
    }
    old.head_ = *std::move(head);
    std::ranges::sort(old.files_, {}, &ManifestFile::path);
    return old;
}

void OldRelease::refuse_damaged(const std::string& path) const {
    throw TargetRefused(std::errc::bad_message,
                        (folder_->old_release() / path).string() +
                            " is not what was published: the old release is damaged; "
                            "`dialograph verify` says more");
}

void OldRelease::check_additions() const {
    const auto additions = find_additions(folder_->old_release(), files_);
    if (!additions.empty()) {
        const auto first = std::ranges::min_element(additions, {}, &ReleaseFault::path);
        throw TargetRefused(std::errc::file_exists, folder_->old_release().string() + " holds " +
                                                        first->path +
                                                        ", which no release wrote; move it out "
                                                        "first");
    }
}

void OldRelease::take_over(const std::string& from, const ReleasePath& to) {
    const fs::path file = folder_->old_release() / from;
    const auto old = std::ranges::lower_bound(files_, from, {}, &ManifestFile::path);
    if (old == files_.end() || old->path != from ||
        !fs::is_regular_file(fs::symlink_status(file))) {
        refuse_damaged(from);
    }
    copy_file(file, to, *folder_);
    const auto& entries = folder_->entries();
    const auto copy = std::ranges::lower_bound(entries, to.text(), {}, &ReleaseEntry::path);
    if (copy->size != old->size || copy->sha256 != old->sha256) {
        refuse_damaged(from);
    }
}

}  // namespace dialograph
