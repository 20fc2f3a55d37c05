// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file release_version.hpp A version of a data set, as the releases after it speak of it.

#include "model/metadata.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace dialograph {

/// What was said of a version when it was published. What an earlier build did not note is absent.
struct ReleaseVersion {
    std::string version;
    /// Dates as their texts, or empty.
    std::string issued;
    std::string modified;
    std::size_t statements = 0;
    Publisher publisher;
    /// IRIs, or empty.
    std::string licence;
    std::string availability;
    std::vector<MetadataText> rights;
    std::vector<MetadataText> title;
    std::vector<MetadataText> description;
    /// What changed since the version before.
    std::vector<MetadataText> notes;

    friend bool operator==(const ReleaseVersion&, const ReleaseVersion&) = default;
};

/// The version that the metadata describe; statements and notes are found later.
[[nodiscard]] ReleaseVersion version_of(const Metadata& metadata);

}  // namespace dialograph
