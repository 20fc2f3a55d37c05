// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/verify.hpp"

#include "exporters/release/additions.hpp"
#include "exporters/release/dump_check.hpp"
#include "exporters/release/file_copy.hpp"
#include "exporters/release/manifest.hpp"
#include "exporters/release/sums.hpp"
#include "exporters/sha256.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
#include <utility>

namespace dialograph {
namespace {

namespace fs = std::filesystem;

/// Counts and sums what comes.
class SizeAndSum final : public ByteConsumer {
public:
    void write(std::string_view bytes) override {
        sum.update(bytes);
        size += bytes.size();
    }
    void finish() override {}

    Sha256 sum;
    std::uint64_t size = 0;
};

/// What is wrong with the bytes of a file, if anything.
/// @param known_size whether its size is known, or its sum alone
std::optional<std::string> fault_of(const fs::path& path, const ManifestFile& expected,
                                    bool known_size) {
    const fs::file_status status = fs::symlink_status(path);
    if (!fs::exists(status)) {
        return "is missing";
    }
    if (!fs::is_regular_file(status)) {
        return fs::is_symlink(status) ? "is a link instead of a file" : "is not a file";
    }
    SizeAndSum found;
    try {
        read_file(path, found);
    } catch (const std::system_error& error) {
        return "cannot be read: " + error.code().message();
    }
    if (known_size && found.size != expected.size) {
        return std::string(found.size < expected.size ? "is cut" : "has grown") + ": " +
               std::to_string(found.size) + " bytes instead of " + std::to_string(expected.size);
    }
    return found.sum.finish() == expected.sha256
               ? std::nullopt
               : std::optional(std::string("has changed: its SHA-256 is another"));
}

/// Compares a folder with its manifest.
class Verifier {
public:
    Verifier(fs::path release, const std::function<void()>& step)
        : release_(std::move(release)), step_(step) {}

    Verification run() {
        if (!fs::is_directory(release_)) {
            throw TargetRefused(std::errc::not_a_directory, release_.string() + " is not a folder");
        }
        const bool has_manifest = fs::is_regular_file(release_ / manifest_name);
        if (!has_manifest && !fs::is_regular_file(release_ / sums_name)) {
            throw TargetRefused(std::errc::no_such_file_or_directory,
                                release_.string() + " is not a release: it has no manifest.json");
        }
        const auto head =
            has_manifest
                ? read_manifest(release_,
                                [this](ManifestFile file) { files_.push_back(std::move(file)); })
                : std::nullopt;
        if (!head) {
            fault(std::string(manifest_name),
                  has_manifest ? "has changed: it is not a manifest" : "is missing");
            check_by_sums();
            return std::move(result_);
        }
        result_.version = head->current.version;
        result_.statements = head->current.statements;
        std::ranges::sort(files_, {}, &ManifestFile::path);
        check_files(true);
        check_sums();
        std::ranges::move(find_additions(release_, files_), std::back_inserter(result_.faults));
        std::ranges::move(check_dumps(release_, *head, good_dumps_),
                          std::back_inserter(result_.faults));
        std::ranges::sort(result_.faults, {}, &ReleaseFault::path);
        return std::move(result_);
    }

private:
    void fault(std::string path, std::string words) {
        result_.faults.push_back({std::move(path), std::move(words)});
    }

    void check_files(bool known_size) {
        for (const ManifestFile& file : files_) {
            if (auto words = fault_of(release_ / file.path, file, known_size)) {
                fault(file.path, *std::move(words));
            } else if (file.path.starts_with("data/")) {
                good_dumps_.push_back(file);
            }
            ++result_.files;
            if (step_) {
                step_();
            }
        }
    }

    /// Without a manifest, what SHA256SUMS says can still be checked.
    void check_by_sums() {
        const fs::path file = release_ / sums_name;
        if (!fs::is_regular_file(fs::symlink_status(file))) {
            fault(std::string(sums_name), "is missing");
            return;
        }
        TextConsumer sums;
        read_file(file, sums);
        auto files = read_sums(sums.text);
        if (!files) {
            fault(std::string(sums_name), "has changed: it is not a list of sums");
            return;
        }
        files_ = *std::move(files);
        std::erase_if(files_, [](const ManifestFile& each) { return each.path == manifest_name; });
        std::ranges::sort(files_, {}, &ManifestFile::path);
        check_files(false);
        std::ranges::move(find_additions(release_, files_), std::back_inserter(result_.faults));
        std::ranges::sort(result_.faults, {}, &ReleaseFault::path);
    }

    /// The sums are those of the manifest's files and of the manifest, in the order of their names.
    void check_sums() {
        const fs::path file = release_ / sums_name;
        if (!fs::is_regular_file(fs::symlink_status(file))) {
            fault(std::string(sums_name), "is missing");
            return;
        }
        SizeAndSum manifest;
        read_file(release_ / manifest_name, manifest);
        const std::string own = sum_line(manifest_name, manifest.sum.finish());
        SizeAndSum found;
        read_file(file, found);
        if (found.sum.finish() == sum_of_sums(own)) {
            return;
        }
        TextConsumer text;
        read_file(file, text);
        const bool names_manifest = text.text.find(own) != std::string::npos;
        fault(std::string(names_manifest ? sums_name : manifest_name),
              names_manifest ? "has changed: it is not what the manifest says"
                             : "has changed: its SHA-256 is not the one in SHA256SUMS");
    }

    /// The sum that SHA256SUMS has to have itself.
    /// @param own its line for the manifest
    [[nodiscard]] Digest sum_of_sums(const std::string& own) const {
        Sha256 sum;
        bool is_said = false;
        for (const ManifestFile& each : files_) {
            if (!is_said && each.path > manifest_name) {
                sum.update(own);
                is_said = true;
            }
            sum.update(sum_line(each.path, each.sha256));
        }
        sum.update(is_said ? std::string_view{} : own);
        return sum.finish();
    }

    fs::path release_;
    const std::function<void()>& step_;
    std::vector<ManifestFile> files_;
    std::vector<ManifestFile> good_dumps_;
    Verification result_;
};

}  // namespace

Verification verify(const fs::path& release, const std::function<void()>& step) {
    return Verifier(release, step).run();
}

}  // namespace dialograph
