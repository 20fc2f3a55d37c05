// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file version_history.hpp The versions of a data set, one release after the other.

#include "exporters/release/release_facts.hpp"
#include "exporters/release/release_folder.hpp"

#include <string_view>
#include <vector>

namespace dialograph {

/// Whether a version can be part of the name of a file and of an IRI: letters, digits, `.`, `-`,
/// `_`, beginning with a letter or digit.
[[nodiscard]] bool is_version_name(std::string_view version);

/// Fills in which versions there were, and takes their statements over from the old release: those
/// that it keeps in `versions/`, and its own where the new release is of another version.
/// Throws TargetRefused where the old release is of another data set, is of this version or a
/// higher one under another name (`compare_versions`), had this one before its own, holds what no
/// release wrote, or is damaged where it would be taken over.
void keep_versions(ReleaseFolder& folder, ReleaseFacts& facts);

/// What changed in the statements since the version before, in words of each language; empty where
/// there is none.
[[nodiscard]] std::vector<MetadataText> notes_since_last_version(const ReleaseFolder& folder,
                                                                 const ReleaseFacts& facts);

/// Whether the statements are others than the old release's while the version is the same.
[[nodiscard]] bool version_not_raised(const ReleaseFolder& folder, const ReleaseFacts& facts);

}  // namespace dialograph
