// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/sums.hpp"

#include <algorithm>

namespace dialograph {

std::string sum_line(std::string_view path, const Digest& sha256) {
    return sha256.text().append("  ").append(path).append(1, '\n');
}

std::optional<std::vector<ManifestFile>> read_sums(std::string_view text) {
    constexpr std::size_t digits = 64;
    constexpr std::string_view gap = "  ";
    std::vector<ManifestFile> files;
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        const auto sum = Digest::parse(line.substr(0, digits));
        if (!sum || line.substr(digits, gap.size()) != gap ||
            !is_release_path(line.substr(digits + gap.size()))) {
            return std::nullopt;
        }
        files.push_back({std::string(line.substr(digits + gap.size())), 0, *sum});
    }
    return files;
}

}  // namespace dialograph
