// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/diff/temporary_file.hpp"

#include "exporters/byte_sink.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace dialograph {
namespace {

std::string folder_for_temporary_files() {
    const char* const named = std::getenv("TMPDIR");
    return named != nullptr && *named != '\0' ? named : "/tmp";
}

}  // namespace

TemporaryFile::TemporaryFile(TemporaryFile&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)), size_(std::exchange(other.size_, 0)),
      folder_(std::move(other.folder_)) {}

TemporaryFile& TemporaryFile::operator=(TemporaryFile&& other) noexcept {
    std::swap(descriptor_, other.descriptor_);
    std::swap(size_, other.size_);
    std::swap(folder_, other.folder_);
    return *this;
}

TemporaryFile::~TemporaryFile() {
    if (descriptor_ >= 0) {
        ::close(descriptor_);
    }
}

void TemporaryFile::open() {
    folder_ = folder_for_temporary_files();
    descriptor_ = ::open(folder_.c_str(), O_TMPFILE | O_RDWR | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor_ < 0 && (errno == EOPNOTSUPP || errno == EISDIR || errno == ENOENT)) {
        // A file system that has no files without a name: make one, and take the name away.
        std::string path = folder_ + "/dialograph-XXXXXX";
        descriptor_ = ::mkostemp(path.data(), O_CLOEXEC);
        if (descriptor_ >= 0) {
            ::unlink(path.c_str());
        }
    }
    if (descriptor_ < 0) {
        throw OutputError(errno, std::generic_category(),
                          "cannot make a temporary file in " + folder_);
    }
}

void TemporaryFile::append(std::string_view bytes) {
    if (descriptor_ < 0) {
        open();
    }
    while (!bytes.empty()) {
        const ssize_t count =
            ::pwrite(descriptor_, bytes.data(), bytes.size(), static_cast<off_t>(size_));
        if (count < 0 && errno != EINTR) {
            throw OutputError(
                errno, std::generic_category(),
                "cannot write a temporary file in " + folder_ + " (TMPDIR names another folder)");
        }
        const auto written = static_cast<std::size_t>(std::max<ssize_t>(count, 0));
        size_ += written;
        bytes.remove_prefix(written);
    }
}

void TemporaryFile::read(std::size_t offset, std::span<char> buffer) const {
    while (!buffer.empty()) {
        const ssize_t count =
            ::pread(descriptor_, buffer.data(), buffer.size(), static_cast<off_t>(offset));
        if (count == 0 || (count < 0 && errno != EINTR)) {
            throw std::system_error(count == 0 ? EIO : errno, std::generic_category(),
                                    "cannot read a temporary file in " + folder_);
        }
        const auto got = static_cast<std::size_t>(std::max<ssize_t>(count, 0));
        offset += got;
        buffer = buffer.subspan(got);
    }
}

}  // namespace dialograph
