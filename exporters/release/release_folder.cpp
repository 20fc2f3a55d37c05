// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/release_folder.hpp"

#include "exporters/release/folder_lock.hpp"
#include "exporters/release/folder_swap.hpp"
#include "exporters/release/release_file.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <mutex>
#include <unistd.h>
#include <utility>

namespace dialograph {
namespace {

namespace fs = std::filesystem;

/// Where the folder is or will be, with the links on the way followed.
fs::path real_target(const fs::path& target) {
    std::error_code error;
    fs::path path = fs::weakly_canonical(fs::absolute(target), error);
    if (error) {
        throw OutputError(error, "cannot write " + target.string());
    }
    return path.has_filename() ? path : path.parent_path();
}

int open_folder(const fs::path& folder) {
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) {
        throw OutputError(errno, std::generic_category(), "cannot open " + folder.string());
    }
    return descriptor;
}

/// Throws where a target is something that must not be replaced.
/// @return whether it is a release
bool check_target(const fs::path& target) {
    if (!fs::exists(target)) {
        return false;
    }
    if (!fs::is_directory(target)) {
        throw TargetRefused(std::errc::not_a_directory, target.string() + " is not a folder");
    }
    if (fs::is_regular_file(target / "manifest.json") &&
        fs::is_regular_file(target / "SHA256SUMS")) {
        return true;
    }
    if (!fs::is_empty(target)) {
        throw TargetRefused(std::errc::file_exists,
                            target.string() +
                                " is not a release: it holds files but no manifest.json and "
                                "SHA256SUMS; name a new folder, or empty this one");
    }
    return false;
}

/// How many files, links and the like a folder holds, all the way down.
std::size_t count_files(const fs::path& folder) {
    std::size_t count = 0;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        count += entry.is_directory() && !entry.is_symlink() ? 0U : 1U;
    }
    return count;
}

}  // namespace

TargetRefused::TargetRefused(std::errc reason, std::string sentence)
    : OutputError(std::make_error_code(reason)), sentence_(std::move(sentence)) {}

struct ReleaseFolder::State {
    explicit State(const fs::path& target) : names(real_target(target)), lock(names.target) {
        recover(names);
        if (check_target(names.target)) {
            old_release = names.target;
            old_folder = open_folder(old_release);
        }
        std::error_code error;
        if (!fs::create_directory(names.made, error)) {
            throw OutputError(error, "cannot write beside " + names.target.string());
        }
        new_folder = open_folder(names.made);
    }
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State() {
        ::close(old_folder);
        ::close(new_folder);
        std::error_code ignored;
        fs::remove_all(names.made, ignored);
    }

    void keep(ReleaseEntry entry) {
        const std::lock_guard guard(mutex);
        entries.push_back(std::move(entry));
    }

    FolderNames names;
    FolderLock lock;
    fs::path old_release;
    int old_folder = -1;
    int new_folder = -1;
    mutable std::mutex mutex;
    std::vector<ReleaseEntry> entries;
};

/// A file that tells the folder when it is done.
class ReleaseFolder::File final : public ByteConsumer {
public:
    File(State& state, const ReleasePath& path)
        : state_(state), file_(state.old_folder, state.new_folder, path.text()) {}

    void write(std::string_view bytes) override { file_.write(bytes); }
    void finish() override { state_.keep(file_.finish()); }

private:
    State& state_;
    ReleaseFile file_;
};

ReleaseFolder::ReleaseFolder(const fs::path& target) : state_(std::make_unique<State>(target)) {}
ReleaseFolder::~ReleaseFolder() = default;

void ReleaseFolder::add(const ReleasePath& path, std::string_view bytes) {
    File file(*state_, path);
    file.write(bytes);
    file.finish();
}

std::unique_ptr<ByteConsumer> ReleaseFolder::open(const ReleasePath& path) {
    return std::make_unique<File>(*state_, path);
}

const std::vector<ReleaseEntry>& ReleaseFolder::entries() const {
    const std::lock_guard guard(state_->mutex);
    std::ranges::sort(state_->entries, {}, &ReleaseEntry::path);
    return state_->entries;
}

fs::path ReleaseFolder::made(const ReleasePath& path) const {
    return state_->names.made / path.text();
}

const fs::path& ReleaseFolder::old_release() const {
    return state_->old_release;
}

ReleaseChange ReleaseFolder::commit() {
    std::array<std::size_t, 3> count{};
    for (const ReleaseEntry& entry : state_->entries) {
        ++count.at(static_cast<std::size_t>(entry.novelty));
    }
    const auto [added, changed, kept] = count;
    const std::size_t old = state_->old_release.empty() ? 0 : count_files(state_->old_release);
    const ReleaseChange change{added + changed, kept, old - changed - kept};
    if (change.none()) {
        return change;
    }
    if (::syncfs(state_->new_folder) != 0) {
        throw OutputError(errno, std::generic_category(),
                          "cannot write " + state_->names.target.string());
    }
    swap_in(state_->names);
    return change;
}

}  // namespace dialograph
