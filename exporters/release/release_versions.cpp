// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/release_versions.hpp"

#include "exporters/diff/comparison.hpp"
#include "exporters/diff/side.hpp"
#include "exporters/diff/version_notes.hpp"
#include "exporters/release/additions.hpp"
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

/// What the old release holds is not what its manifest says.
[[noreturn]] void refuse_damaged(const fs::path& file) {
    throw TargetRefused(std::errc::bad_message,
                        file.string() +
                            " is not what was published: the old release is damaged; "
                            "`dialograph verify` says more");
}

/// The statements of a file that this program wrote.
SortedStatements statements_of(const fs::path& file) {
    Diagnostics diagnostics;
    auto side = read_side(file, Provenance::source, diagnostics);
    if (!side) {
        refuse_damaged(file);
    }
    return *std::move(side);
}

/// Refuses to lose what others put into the old release.
void check_additions(const fs::path& release, const std::vector<ManifestFile>& files) {
    const auto additions = find_additions(release, files);
    if (!additions.empty()) {
        const auto first = std::ranges::min_element(additions, {}, &ReleaseFault::path);
        throw TargetRefused(std::errc::file_exists, release.string() + " holds " + first->path +
                                                        ", which no release wrote; move it out "
                                                        "first");
    }
}

/// Takes a file over from the old release, if it is what the manifest says.
void take_over(const std::vector<ManifestFile>& old_files, const std::string& from,
               const ReleasePath& to, ReleaseFolder& folder) {
    const fs::path file = folder.old_release() / from;
    const auto old = std::ranges::lower_bound(old_files, from, {}, &ManifestFile::path);
    if (old == old_files.end() || old->path != from ||
        !fs::is_regular_file(fs::symlink_status(file))) {
        refuse_damaged(file);
    }
    copy_file(file, to, folder);
    const auto& entries = folder.entries();
    const auto copy = std::ranges::lower_bound(entries, to.text(), {}, &ReleaseEntry::path);
    if (copy->size != old->size || copy->sha256 != old->sha256) {
        refuse_damaged(file);
    }
}

/// The next number of a version's name, without zeros in front; empty where there is none.
std::string_view take_number(std::string_view& version) {
    const std::size_t end = std::min(version.find_first_not_of("0123456789"), version.size());
    std::string_view number = version.substr(0, end);
    version.remove_prefix(end);
    version.remove_prefix(version.starts_with('.') ? 1 : 0);
    number.remove_prefix(std::min(number.find_first_not_of('0'), number.size()));
    return number;
}

/// Whether a version surely comes before another: by the numbers with dots that both begin with.
bool is_lower(std::string_view version, std::string_view than) {
    while (!version.empty() && !than.empty()) {
        const std::size_t before = version.size() + than.size();
        const std::string_view left = take_number(version);
        const std::string_view right = take_number(than);
        if (left != right) {
            return left.size() < right.size() || (left.size() == right.size() && left < right);
        }
        if (version.size() + than.size() == before) {
            return false;  // words, which have no order
        }
    }
    return false;
}

/// The old release's manifest; nothing where there is no old release.
/// @param files is filled with its files, by path
std::optional<ManifestHead> old_head(const ReleaseFolder& folder,
                                     std::vector<ManifestFile>* files = nullptr) {
    if (folder.old_release().empty()) {
        return std::nullopt;
    }
    const auto take = [&](ManifestFile file) { files->push_back(std::move(file)); };
    auto head = files == nullptr ? read_manifest(folder.old_release())
                                 : read_manifest(folder.old_release(), take);
    if (!head) {
        throw TargetRefused(std::errc::file_exists,
                            (folder.old_release() / manifest_name).string() +
                                " is not a manifest of this program's");
    }
    if (files != nullptr) {
        std::ranges::sort(*files, {}, &ManifestFile::path);
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
    if (is_lower(current.version, old.current.version) ||
        std::ranges::find(old.earlier, current.version, &ReleaseVersion::version) !=
            old.earlier.end()) {
        throw TargetRefused(std::errc::file_exists,
                            where + " is of version " + old.current.version +
                                " and comes after version " + current.version +
                                "; raise dcat:version in csv-metadata.json");
    }
}

/// Takes over the statements of the versions before the new one.
void take_versions(const ManifestHead& old, const std::vector<ManifestFile>& files,
                   ReleaseFolder& folder, ReleaseFacts& facts) {
    facts.earlier = old.earlier;
    for (const ReleaseVersion& version : old.earlier) {
        if (!is_version_name(version.version)) {
            refuse_damaged(folder.old_release() / manifest_name);
        }
        const ReleasePath path = version_path(version.version);
        take_over(files, path.text(), path, folder);
    }
    if (old.current.version == facts.current.version) {
        return;
    }
    if (!is_version_name(old.current.version)) {
        refuse_damaged(folder.old_release() / manifest_name);
    }
    facts.earlier.push_back(old.current);
    take_over(files, old.dumps + std::string(quads) + ".gz", version_path(old.current.version),
              folder);
}

}  // namespace

bool is_version_name(std::string_view version) {
    return is_release_path(version) && version.find_first_of("/+") == std::string_view::npos &&
           version.front() != '.' && version.front() != '-' && version.size() <= 100;
}

void keep_versions(ReleaseFolder& folder, ReleaseFacts& facts) {
    const Metadata& metadata = facts.metadata();
    facts.current.version = metadata.version;
    facts.current.issued = text_of(metadata.issued);
    facts.current.modified = text_of(metadata.modified);
    facts.current.licence = metadata.licence;
    facts.current.title = metadata.title;
    facts.current.description = metadata.description;
    std::vector<ManifestFile> files;
    const auto old = old_head(folder, &files);
    if (!old) {
        return;
    }
    const Iri dataset = Iri::parse(metadata.iri).value_or(facts.naming.dataset());
    check_old(*old, std::string(dataset.text()), folder, facts.current);
    check_additions(folder.old_release(), files);
    take_versions(*old, files, folder, facts);
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
