// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file manifest.hpp What a release says that it holds: `manifest.json` and `SHA256SUMS`.

#include "exporters/release/release_folder.hpp"
#include "exporters/release/statistics.hpp"
#include "model/metadata.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dialograph {

inline constexpr std::string_view manifest_name = "manifest.json";
inline constexpr std::string_view sums_name = "SHA256SUMS";

/// A version of a data set, as far as later releases speak of it.
struct ReleaseVersion {
    std::string version;
    /// Dates as their texts, or empty.
    std::string issued;
    std::string modified;
    std::size_t statements = 0;
    /// What was said of it when it was published.
    std::string licence;
    std::vector<MetadataText> title;
    std::vector<MetadataText> description;
    /// What changed since the version before.
    std::vector<MetadataText> notes;

    friend bool operator==(const ReleaseVersion&, const ReleaseVersion&) = default;
};

/// A manifest without its files.
struct ManifestHead {
    std::string dataset;
    std::string base;
    /// The name of the dumps without their extensions: `data/japan-mongolia`.
    std::string dumps;
    ReleaseVersion current;
    std::size_t subjects = 0;
    std::size_t objects = 0;
    /// The versions before this one, the first first; their statements are kept in `versions/`.
    std::vector<ReleaseVersion> earlier;
};

/// A file that a manifest names.
struct ManifestFile {
    std::string path;
    std::uint64_t size = 0;
    std::string sha256;
};

/// The manifest of a release, with a line a file.
[[nodiscard]] std::string manifest_text(const ManifestHead& head,
                                        std::span<const ReleaseEntry> files);

/// The sums of files as `sha256sum -c` reads them.
[[nodiscard]] std::string sums_text(std::span<const ManifestFile> files);

/// Reads what `sums_text` wrote; the sizes stay 0.
/// @return nothing where it is something else
[[nodiscard]] std::optional<std::vector<ManifestFile>> read_sums(std::string_view text);

/// Reads the manifest of a release, one file after the other.
/// @return nothing where it is none
/// @throws std::system_error where it cannot be read
[[nodiscard]] std::optional<ManifestHead> read_manifest(
    const std::filesystem::path& release,
    const std::function<void(ManifestFile)>& take_file = {});

}  // namespace dialograph
