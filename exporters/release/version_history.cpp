// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/version_history.hpp"

#include "exporters/diff/comparison.hpp"
#include "exporters/diff/side.hpp"
#include "exporters/diff/version_notes.hpp"
#include "exporters/release/old_release.hpp"
#include "exporters/release/version_order.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace dialograph {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view quads = ".nq";

/// The statements of a file that this program wrote.
SortedStatements statements_of(const fs::path& file) {
    Diagnostics diagnostics;
    auto side = read_side(file, Provenance::source, diagnostics);
    if (!side) {
        throw TargetRefused(std::errc::bad_message,
                            file.string() + " is damaged: " + diagnostics.front().sentence);
    }
    return *std::move(side);
}

/// Whether a version can follow on another one. Where they have no order, nothing speaks against
/// it.
bool follows(std::string_view version, const ManifestHead& old) {
    return version == old.current.version ||
           (!std::is_lteq(compare_versions(version, old.current.version)) &&
            std::ranges::find(old.earlier, version, &ReleaseVersion::version) == old.earlier.end());
}

void check_old(const ManifestHead& old, const ReleaseFolder& folder, const ReleaseFacts& facts) {
    const std::string where = folder.old_release().string();
    if (old.dataset != facts.dataset_iri().text()) {
        throw TargetRefused(std::errc::file_exists,
                            where + " is a release of another data set, " + old.dataset);
    }
    if (!follows(facts.current.version, old)) {
        throw TargetRefused(std::errc::file_exists,
                            where + " is of version " + old.current.version + ", and version " +
                                facts.current.version +
                                " does not come after it; raise dcat:version in "
                                "csv-metadata.json");
    }
}

/// The file of a version's statements, whose name a manifest gave.
ReleasePath kept_path(const OldRelease& old, const ReleaseVersion& version) {
    if (!is_version_name(version.version)) {
        old.refuse_damaged(std::string(manifest_name));
    }
    return version_path(version.version);
}

/// Takes over the statements of the versions before the new one.
void take_versions(OldRelease& old, ReleaseFacts& facts) {
    facts.earlier = old.head().earlier;
    for (const ReleaseVersion& version : facts.earlier) {
        const ReleasePath path = kept_path(old, version);
        old.take_over(path.text(), path);
    }
    const ReleaseVersion& replaced = old.head().current;
    if (replaced.version != facts.current.version) {
        old.take_over(old.head().dumps + std::string(quads) + ".gz", kept_path(old, replaced));
        facts.earlier.push_back(replaced);
    }
}

}  // namespace

bool is_version_name(std::string_view version) {
    return is_release_path(version) && version.find_first_of("/+") == std::string_view::npos &&
           version.front() != '.' && version.front() != '-' && version.size() <= 100;
}

void keep_versions(ReleaseFolder& folder, ReleaseFacts& facts) {
    facts.current = version_of(facts.metadata());
    auto old = OldRelease::of(folder);
    if (old) {
        facts.replaced_version = old->head().current.version;
        check_old(old->head(), folder, facts);
        old->check_additions();
        take_versions(*old, facts);
    }
}

std::vector<MetadataText> notes_since_last_version(const ReleaseFolder& folder,
                                                   const ReleaseFacts& facts) {
    if (facts.earlier.empty()) {
        return {};
    }
    const ReleasePath before = version_path(facts.earlier.back().version);
    const ReleasePath after("data/" + facts.file_name() + std::string(quads));
    std::vector<MetadataText> notes;
    for (Label& note : version_notes(
             compare(statements_of(folder.made(before)), statements_of(folder.made(after))))) {
        notes.push_back({LanguageTag::parse(note.language), std::move(note.text)});
    }
    return notes;
}

bool version_not_raised(const ReleaseFolder& folder, const ReleaseFacts& facts) {
    if (facts.replaced_version != facts.current.version) {
        return false;
    }
    const auto& files = folder.entries();
    const auto dump = std::ranges::find(files, "data/" + facts.file_name() + std::string(quads),
                                        &ReleaseEntry::path);
    return dump != files.end() && dump->novelty != Novelty::kept;
}

}  // namespace dialograph
