// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file landing_page.hpp The first page of a release.

#include "exporters/site/site_model.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dialograph {

/// A file of the release for readers to take.
struct Download {
    /// In the release.
    std::string path;
    /// The format's name for readers, such as `N-Triples, gzip`.
    std::string format;
    std::string media_type;
    std::uint64_t bytes = 0;
    std::string sha256;
};

/// What the landing page tells of the release, besides the data.
struct SiteRelease {
    std::vector<Download> downloads;
    /// Files that describe the data set for machines: DCAT, VoID, CKAN.
    std::vector<Download> metadata;
    /// A document of schema.org's terms in JSON-LD; empty for none.
    std::string schema_org;
    /// The version before, or empty; the file of its statements, and what changed since.
    std::string previous_version;
    std::string previous_file;
    std::vector<MetadataText> notes;
};

/// The page as a file.
[[nodiscard]] std::string render_landing(const SiteModel& model, const SiteRelease& release,
                                         SiteLanguage language);

}  // namespace dialograph
