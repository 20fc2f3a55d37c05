// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/additions.hpp"

#include "exporters/release/sums.hpp"

#include <algorithm>

namespace dialograph {
namespace {

namespace fs = std::filesystem;

bool is_expected(const std::vector<ManifestFile>& files, const std::string& path) {
    return path == manifest_name || path == sums_name ||
           std::ranges::binary_search(files, path, {}, &ManifestFile::path);
}

bool is_expected_folder(const std::vector<ManifestFile>& files, const std::string& path) {
    const auto next = std::ranges::lower_bound(files, path + '/', {}, &ManifestFile::path);
    return next != files.end() && next->path.starts_with(path + '/');
}

}  // namespace

std::vector<ReleaseFault> find_additions(const fs::path& release,
                                         const std::vector<ManifestFile>& files) {
    std::vector<ReleaseFault> additions;
    for (const auto& entry : fs::recursive_directory_iterator(release)) {
        const std::string path = entry.path().lexically_relative(release).string();
        const fs::file_status status = entry.symlink_status();
        if (fs::is_directory(status)) {
            if (!is_expected_folder(files, path)) {
                additions.push_back({path + '/', "is a folder that was added"});
            }
        } else if (!is_expected(files, path)) {
            additions.push_back(
                {path, fs::is_symlink(status) ? "is a link that was added" : "was added"});
        }
    }
    return additions;
}

}  // namespace dialograph
