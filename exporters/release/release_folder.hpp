// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file release_folder.hpp A release in the making: built beside the target, and swapped in whole.

#include "exporters/byte_consumer.hpp"
#include "exporters/byte_sink.hpp"
#include "exporters/release/paths.hpp"
#include "exporters/sha256.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace dialograph {

/// A target that cannot be published to: it is no release, or another run is at it.
class TargetRefused : public OutputError {
public:
    TargetRefused(std::errc reason, std::string sentence);

    /// The sentence alone: the system's words would not explain it.
    [[nodiscard]] const char* what() const noexcept override { return sentence_.c_str(); }

private:
    std::string sentence_;
};

/// What a file of a release is to the old release.
enum class Novelty : std::uint8_t {
    added,
    /// The old release has a file of that name with other bytes.
    changed,
    /// It is the old release's file, whose bytes were the same.
    kept,
};

/// A file of a release.
struct ReleaseEntry {
    std::string path;
    std::uint64_t size = 0;
    Digest sha256;
    std::string_view media_type;
    Novelty novelty = Novelty::added;
};

/// What a release changed.
struct ReleaseChange {
    std::size_t written = 0;
    std::size_t kept = 0;
    std::size_t removed = 0;

    /// Whether the target was left as it was.
    [[nodiscard]] bool none() const { return written == 0 && removed == 0; }
};

/// Collects the files of a release. They are written into a folder beside the target, which takes
/// the target's place in one step when all is done; until then, and however the run ends, the old
/// release stays whole. A file whose bytes are those of the old release's file of that name is not
/// written again: the new release gets the old file itself, with its date.
///
/// `add` and `open` can be called from several threads at once.
class ReleaseFolder {
public:
    /// Locks the target, and clears away what a killed run left beside it.
    /// Throws TargetRefused where the target is a folder of other things or in use by another run,
    /// OutputError where nothing can be written beside it.
    explicit ReleaseFolder(const std::filesystem::path& target);
    ReleaseFolder(const ReleaseFolder&) = delete;
    ReleaseFolder& operator=(const ReleaseFolder&) = delete;
    /// Removes what was not committed.
    ~ReleaseFolder();

    /// Adds a file. Throws OutputError where it cannot be written; std::logic_error where the path
    /// was added before.
    void add(const ReleasePath& path, std::string_view bytes);

    /// A file to be written piece by piece; it is added when it is finished. The folder has to
    /// outlive it.
    [[nodiscard]] std::unique_ptr<ByteConsumer> open(const ReleasePath& path);

    /// The files added so far, in the order of their paths; until the next one is added.
    [[nodiscard]] const std::vector<ReleaseEntry>& entries() const;

    /// Where a file that was added lies until the release is in its place.
    [[nodiscard]] std::filesystem::path made(const ReleasePath& path) const;

    /// The old release; empty where there is none.
    [[nodiscard]] const std::filesystem::path& old_release() const;

    /// Brings everything to the disk and puts the release in its place. Where the old release holds
    /// the same files with the same bytes and no others, it is left alone.
    ReleaseChange commit();

private:
    struct State;
    class File;

    std::unique_ptr<State> state_;
};

}  // namespace dialograph
