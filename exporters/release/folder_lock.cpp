// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/folder_lock.hpp"

#include "exporters/release/release_folder.hpp"

#include <cerrno>
#include <fcntl.h>
#include <string>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace dialograph {
namespace {

/// Whether a path still leads to an open file: the run before us may have removed it in between.
bool is_same_file(int descriptor, const std::filesystem::path& file) {
    struct stat open {};
    struct stat named {};
    return ::fstat(descriptor, &open) == 0 && ::stat(file.c_str(), &named) == 0 &&
           open.st_ino == named.st_ino && open.st_dev == named.st_dev;
}

[[noreturn]] void refuse(int error, const std::filesystem::path& folder) {
    if (error == EWOULDBLOCK) {
        throw TargetRefused(std::errc::device_or_resource_busy,
                            "another run is publishing to " + folder.string());
    }
    throw OutputError(error, std::generic_category(), "cannot write beside " + folder.string());
}

}  // namespace

FolderLock::FolderLock(const std::filesystem::path& folder) : file_(folder) {
    file_.replace_filename("." + folder.filename().string() + ".publishing");
    while (true) {
        descriptor_ = ::open(file_.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
        if (descriptor_ < 0) {
            refuse(errno, folder);
        }
        if (::flock(descriptor_, LOCK_EX | LOCK_NB) != 0) {
            const int error = errno;
            ::close(descriptor_);
            refuse(error, folder);
        }
        if (is_same_file(descriptor_, file_)) {
            return;
        }
        ::close(descriptor_);
    }
}

FolderLock::~FolderLock() {
    ::unlink(file_.c_str());
    ::close(descriptor_);
}

}  // namespace dialograph
