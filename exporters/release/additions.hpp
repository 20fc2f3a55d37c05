// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file additions.hpp What lies in a release and belongs to none.

#include "exporters/release/manifest.hpp"
#include "exporters/release/verify.hpp"

#include <filesystem>
#include <vector>

namespace dialograph {

/// Finds every file, link and folder in a release that its manifest does not account for.
/// @param files those of the manifest, by path
[[nodiscard]] std::vector<ReleaseFault> find_additions(const std::filesystem::path& release,
                                                       const std::vector<ManifestFile>& files);

}  // namespace dialograph
