// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file sums.hpp `SHA256SUMS`, the sums of the files of a release as `sha256sum -c` reads them.

#include "exporters/release/manifest.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dialograph {

inline constexpr std::string_view sums_name = "SHA256SUMS";

/// A line of `SHA256SUMS`.
[[nodiscard]] std::string sum_line(std::string_view path, const Digest& sha256);

/// Reads such lines; the sizes stay 0.
/// @return nothing where it is something else
[[nodiscard]] std::optional<std::vector<ManifestFile>> read_sums(std::string_view text);

}  // namespace dialograph
