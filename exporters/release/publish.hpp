// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file publish.hpp Makes a release of a data set: dumps, documents, metadata, pages and rules.

#include "exporters/release/release_folder.hpp"
#include "exporters/release/release_version.hpp"
#include "exporters/release/statistics.hpp"
#include "model/graph.hpp"
#include "ontology/naming.hpp"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>

namespace dialograph {

/// What a person can say about a release.
struct ReleaseOptions {
    /// Where the folder will be served, ending in a slash; the base IRI of the data where empty.
    std::string site_url;
    /// The IRI of a SPARQL endpoint that answers from the data, or empty.
    std::string endpoint;
    /// Whether to write `id/.../index.html`, which a host without rules needs.
    bool redirects = true;
};

/// What publication came to.
struct Published {
    ReleaseChange change;
    std::size_t files = 0;
    ReleaseVersion version;
    /// The version before, or empty.
    std::string previous_version;
    /// The data changed, and the metadata still names the old release's version.
    bool version_not_raised = false;
    /// The IRIs are w3id.org's, and nobody said where the folder is served, to which it would lead.
    bool lacks_site_url = false;
};

/// Makes a release in a folder.
/// @param records the folder that the graph was read from
/// @param progress is told how many entities are done out of all, never by two threads at once
/// @throws TargetRefused, OutputError; the target is then as it was
[[nodiscard]] Published publish(const DialogueGraph& graph, const std::filesystem::path& records,
                                const std::filesystem::path& target, const ReleaseOptions& options,
                                const std::function<void(std::size_t, std::size_t)>& progress = {});

}  // namespace dialograph
