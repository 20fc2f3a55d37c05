// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/folder_swap.hpp"

#include "exporters/byte_sink.hpp"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <string>
#include <unistd.h>

namespace dialograph {
namespace {

namespace fs = std::filesystem;

fs::path beside(const fs::path& target, const char* ending) {
    fs::path path = target;
    return path.replace_filename("." + target.filename().string() + ending);
}

/// 0, or the error.
int rename(const fs::path& from, const fs::path& to, unsigned flags) {
    return ::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), flags) == 0 ? 0 : errno;
}

void check(int error, const fs::path& target) {
    if (error != 0) {
        throw OutputError(error, std::generic_category(), "cannot write " + target.string());
    }
}

/// In two steps; the first is taken back where the second fails.
int replace(const FolderNames& names) {
    if (const int error = rename(names.target, names.aside, 0)) {
        return error;
    }
    const int error = rename(names.made, names.target, 0);
    if (error != 0) {
        static_cast<void>(rename(names.aside, names.target, 0));
    }
    return error;
}

/// Makes the renaming itself last.
void sync_folder(const fs::path& folder) {
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        static_cast<void>(::fsync(descriptor));
        ::close(descriptor);
    }
}

/// What stays is removed by the next run: the release is in its place, so this is no failure.
void remove_old(const fs::path& folder) {
    std::error_code ignored;
    fs::remove_all(folder, ignored);
}

}  // namespace

FolderNames::FolderNames(const fs::path& folder)
    : target(folder), made(beside(folder, ".making")), aside(beside(folder, ".aside")) {}

void swap_in(const FolderNames& names) {
    int error = 0;
    if (fs::exists(names.target)) {
        error = rename(names.made, names.target, RENAME_EXCHANGE);
        error = error == EINVAL || error == ENOSYS ? replace(names) : error;
    } else {
        error = rename(names.made, names.target, 0);
    }
    check(error, names.target);
    sync_folder(names.target.parent_path());
    remove_old(names.made);
    remove_old(names.aside);
}

void recover(const FolderNames& names) {
    if (fs::exists(names.aside) && !fs::exists(names.target)) {
        check(rename(names.aside, names.target, 0), names.target);
    }
    std::error_code error;
    fs::remove_all(names.made, error);
    fs::remove_all(names.aside, error);
    check(error.value(), names.made);
}

}  // namespace dialograph
