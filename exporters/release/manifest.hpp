// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file manifest.hpp What a release says that it holds: `manifest.json`.

#include "exporters/byte_sink.hpp"
#include "exporters/release/release_folder.hpp"
#include "exporters/release/release_version.hpp"

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
    Digest sha256;
};

/// How a manifest is laid out, for those who write one and who read one.
struct ManifestLayout {
    /// The word by which a release of this program is known.
    static constexpr std::string_view name = "dialograph 1";
    static constexpr std::string_view start_of_files = "  \"files\": [\n";
    static constexpr std::string_view end_of_files = "\n  ]\n}\n";
};

/// Writes the manifest of a release, with a line a file; the commit is the caller's.
void write_manifest(const ManifestHead& head, std::span<const ReleaseEntry> files, ByteSink& bytes);

/// Reads the manifest of a release, one file after the other. Members that an earlier build did not
/// write are taken as absent.
/// @return nothing where it is none
/// @throws std::system_error where it cannot be read
[[nodiscard]] std::optional<ManifestHead> read_manifest(
    const std::filesystem::path& release, const std::function<void(ManifestFile)>& take_file = {});

}  // namespace dialograph
