// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/site_release.hpp"

#include "exporters/release/schema_org.hpp"

#include <algorithm>
#include <array>

namespace dialograph {
namespace {

struct MetadataFile {
    std::string_view path;
    std::string_view title;
};

constexpr std::array metadata_files{
    MetadataFile{"catalog.ttl", "DCAT, Turtle"},
    MetadataFile{"catalog.jsonld", "DCAT, JSON-LD"},
    MetadataFile{".well-known/void", "VoID, Turtle"},
    MetadataFile{"schema-org.jsonld", "schema.org"},
    MetadataFile{"ckan.json", "CKAN"},
    MetadataFile{"provenance.ttl", "PROV, Turtle"},
};

}  // namespace

SiteRelease site_release(const ReleaseFacts& facts, const std::vector<ReleaseEntry>& files) {
    SiteRelease release;
    for (const Distribution& each : facts.distributions) {
        release.downloads.push_back(
            {each.path, each.title,
             std::string(each.compression ? media_type_of(*each.compression) : each.media_type),
             each.size, each.sha256});
    }
    for (const MetadataFile& row : metadata_files) {
        const auto file = std::ranges::find(files, row.path, &ReleaseEntry::path);
        if (file != files.end()) {
            release.metadata.push_back({file->path, std::string(row.title),
                                        std::string(file->media_type), file->size,
                                        file->sha256.text()});
        }
    }
    release.schema_org = schema_org_document(facts);
    if (!facts.earlier.empty()) {
        release.previous_version = facts.earlier.back().version;
        release.previous_file = facts.kept.back().path;
        release.notes = facts.current.notes;
    }
    return release;
}

}  // namespace dialograph
