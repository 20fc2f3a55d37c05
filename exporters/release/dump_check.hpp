// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file dump_check.hpp Whether the dumps of a release hold what they should.

#include "exporters/release/manifest.hpp"
#include "exporters/release/verify.hpp"

#include <filesystem>
#include <vector>

namespace dialograph {

/// Reads the dumps: each has the statements that the manifest counts, and a compressed one has the
/// bytes of the plain one.
/// @param files those of the manifest, which are there and unchanged
[[nodiscard]] std::vector<ReleaseFault> check_dumps(const std::filesystem::path& release,
                                                    const ManifestHead& head,
                                                    const std::vector<ManifestFile>& files);

}  // namespace dialograph
