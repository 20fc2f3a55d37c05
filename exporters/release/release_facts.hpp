// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file release_facts.hpp What all metadata of a release tell, found in the data and in the files
/// that were written.

#include "exporters/compression.hpp"
#include "exporters/release/dumps.hpp"
#include "exporters/release/publish.hpp"
#include "exporters/release/release_version.hpp"
#include "exporters/release/statistics.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dialograph {

/// A file that a catalog offers.
struct Distribution {
    /// A word for it: `turtle-gz`, `csv-sessions`.
    std::string name;
    /// The format's name for readers: `Turtle, gzip`.
    std::string title;
    std::string path;
    /// Of what is in it; the compression is told beside.
    std::string_view media_type;
    /// In the EU's authority table, or empty.
    std::string_view file_type;
    std::optional<Compression> compression;
    std::uint64_t size = 0;
    std::string sha256;
};

/// The metadata's common ground.
struct ReleaseFacts {
    const DialogueGraph& graph;
    const Naming& naming;
    const ReleaseOptions& options;
    Statistics statistics;
    ReleaseVersion current;
    std::vector<ReleaseVersion> earlier;
    /// The version of the release whose place this one takes, or empty.
    std::string replaced_version;
    std::vector<Distribution> distributions;
    /// The statements of each earlier version, in their order.
    std::vector<Distribution> kept;
    /// Of the texts in the data, each once, in the order of the metadata's title and the tables.
    std::vector<std::string> languages;
    /// The first day of the first session and the last of the last, as far as they are known.
    Date first;
    Date last;
    /// The countries, or what else is at the top, of the places of the sessions.
    std::vector<Vertex> coverage;

    [[nodiscard]] const Metadata& metadata() const { return graph.dataset().metadata; }
    [[nodiscard]] Iri dataset_iri() const {
        return Iri::parse(metadata().iri).value_or(naming.dataset());
    }
    /// The name of the data set in the names of files.
    [[nodiscard]] std::string file_name() const { return file_name_of(metadata().base); }
    /// Where a file of the release is served.
    [[nodiscard]] std::string url(std::string_view path) const {
        return options.site_url + std::string(path);
    }
};

/// The file of an earlier version's statements.
[[nodiscard]] ReleasePath version_path(std::string_view version);

/// The files of a release that a catalog offers: dumps and records.
[[nodiscard]] std::vector<Distribution> distributions_of(const std::vector<ReleaseEntry>& files);

/// The files of the earlier versions' statements.
[[nodiscard]] std::vector<Distribution> kept_distributions_of(
    const std::vector<ReleaseEntry>& files, const std::vector<ReleaseVersion>& earlier);

/// The name of the file of an earlier version's statements in the catalog.
[[nodiscard]] std::string kept_name(std::string_view version);

/// The address in a `mailto:` IRI.
[[nodiscard]] std::string_view mail_address(std::string_view iri);

/// Finds languages, time and places in the data.
void derive_coverage(ReleaseFacts& facts);

}  // namespace dialograph
