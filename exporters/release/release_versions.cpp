// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/release_versions.hpp"

#include "exporters/diff/comparison.hpp"
#include "exporters/diff/side.hpp"
#include "exporters/diff/version_notes.hpp"
#include "exporters/release/file_copy.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace dialograph {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view quads = ".nq";

std::string text_of(const Date& date) {
    return date ? std::string(date.text().view()) : std::string{};
}

/// The statements of a file that this program wrote.
SortedStatements statements_of(const fs::path& file) {
    Diagnostics diagnostics;
    auto side = read_side(file, Provenance::source, diagnostics);
    if (!side) {
        throw TargetRefused(std::errc::bad_message,
                            file.string() +
                                " cannot be read: the old release is damaged; "
                                "`dialograph verify` says more");
    }
    return *std::move(side);
}

/// The old release's manifest; nothing where there is no old release.
std::optional<ManifestHead> old_head(const ReleaseFolder& folder) {
    if (folder.old_release().empty()) {
        return std::nullopt;
    }
    auto head = read_manifest(folder.old_release());
    if (!head) {
        throw TargetRefused(std::errc::file_exists,
                            (folder.old_release() / manifest_name).string() +
                                " is not a manifest of this program's");
    }
    return head;
}

void check_old(const ManifestHead& old, const std::string& dataset, const ReleaseFolder& folder,
               const ReleaseVersion& current) {
    const std::string where = folder.old_release().string();
    if (old.dataset != dataset) {
        throw TargetRefused(std::errc::file_exists,
                            where + " is a release of another data set, " + old.dataset);
    }
    if (std::ranges::find(old.earlier, current.version, &ReleaseVersion::version) !=
        old.earlier.end()) {
        throw TargetRefused(std::errc::file_exists,
                            where + " is of version " + old.current.version +
                                " and comes after version " + current.version +
                                "; raise dcat:version in csv-metadata.json");
    }
}

}  // namespace

bool is_version_name(std::string_view version) {
    return is_release_path(version) && version.find_first_of("/+") == std::string_view::npos &&
           version.front() != '.' && version.front() != '-' && version.size() <= 100;
}

void keep_versions(ReleaseFolder& folder, ReleaseFacts& facts) {
    const Metadata& metadata = facts.metadata();
    facts.current = {metadata.version, text_of(metadata.issued), text_of(metadata.modified), 0};
    const auto old = old_head(folder);
    if (!old) {
        return;
    }
    const Iri dataset = Iri::parse(metadata.iri).value_or(facts.naming.dataset());
    check_old(*old, std::string(dataset.text()), folder, facts.current);
    facts.earlier = old->earlier;
    for (const ReleaseVersion& version : old->earlier) {
        const ReleasePath path = version_path(version.version);
        copy_file(folder.old_release() / path.text(), path, folder);
    }
    if (old->current.version != facts.current.version) {
        facts.earlier.push_back(old->current);
        copy_file(folder.old_release() / (old->dumps + std::string(quads) + ".gz"),
                  version_path(old->current.version), folder);
    }
}

std::vector<Label> notes_since_last_version(const ReleaseFolder& folder,
                                            const ReleaseFacts& facts) {
    if (facts.earlier.empty()) {
        return {};
    }
    const ReleasePath before = version_path(facts.earlier.back().version);
    const ReleasePath after("data/" + facts.file_name() + std::string(quads));
    return version_notes(
        compare(statements_of(folder.made(before)), statements_of(folder.made(after))));
}

bool version_not_raised(const ReleaseFolder& folder, const ReleaseFacts& facts) {
    const auto old = old_head(folder);
    if (!old || old->current.version != facts.current.version) {
        return false;
    }
    const auto& files = folder.entries();
    const auto dump = std::ranges::find(files, "data/" + facts.file_name() + std::string(quads),
                                        &ReleaseEntry::path);
    return dump != files.end() && dump->novelty != Novelty::kept;
}

}  // namespace dialograph
