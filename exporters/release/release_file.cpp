// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/release_file.hpp"

#include "exporters/release/media_types.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <stdexcept>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace dialograph {
namespace {

constexpr std::size_t block_size = std::size_t{1} << 16U;

void close_file(int& descriptor) {
    if (descriptor >= 0) {
        ::close(std::exchange(descriptor, -1));
    }
}

/// Makes the folders on the way to a file.
void make_folders(int folder, const std::string& path) {
    for (std::size_t slash = path.find('/'); slash != std::string::npos;
         slash = path.find('/', slash + 1)) {
        ::mkdirat(folder, path.substr(0, slash).c_str(),
                  0777);  // told by what follows, if it fails
    }
}

/// Tries, and once more when the folders on the way are made.
template <class Try>
bool with_folders(int folder, const std::string& path, const Try& attempt) {
    if (attempt()) {
        return true;
    }
    if (errno != ENOENT) {
        return false;
    }
    make_folders(folder, path);
    return attempt();
}

}  // namespace

ReleaseFile::ReleaseFile(int old_folder, int new_folder, std::string path)
    : old_folder_(old_folder), new_folder_(new_folder), path_(std::move(path)) {
    open_old();
    if (old_ < 0) {
        create();
    }
}

ReleaseFile::~ReleaseFile() {
    close_file(old_);
    close_file(new_);
}

void ReleaseFile::fail(int error) const {
    if (error == EEXIST) {
        throw std::logic_error(path_ + " is added to the release twice");
    }
    throw OutputError(error, std::generic_category(), "cannot write " + path_ + " of the release");
}

void ReleaseFile::check(bool good) const {
    if (!good) {
        fail(errno);
    }
}

void ReleaseFile::open_old() {
    old_ = old_folder_ < 0 ? -1
                           : ::openat(old_folder_, path_.c_str(),
                                      O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    struct stat status {};
    if (old_ >= 0 && (::fstat(old_, &status) != 0 || !S_ISREG(status.st_mode))) {
        close_file(old_);
    }
    novelty_ = old_ >= 0 ? Novelty::kept : Novelty::added;
    old_size_ = static_cast<std::uint64_t>(status.st_size);
}

void ReleaseFile::create() {
    check(with_folders(new_folder_, path_, [&] {
        new_ = ::openat(new_folder_, path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        return new_ >= 0;
    }));
}

bool ReleaseFile::goes_on_like_old(std::string_view bytes) const {
    std::array<char, block_size> block{};
    for (std::uint64_t offset = size_; !bytes.empty();) {
        const ssize_t count = ::pread(old_, block.data(), std::min(block.size(), bytes.size()),
                                      static_cast<off_t>(offset));
        if (count <= 0 || bytes.substr(0, static_cast<std::size_t>(count)) !=
                              std::string_view(block.data(), static_cast<std::size_t>(count))) {
            return false;
        }
        bytes.remove_prefix(static_cast<std::size_t>(count));
        offset += static_cast<std::uint64_t>(count);
    }
    return true;
}

void ReleaseFile::part() {
    novelty_ = Novelty::changed;
    create();
    off_t offset = 0;
    while (static_cast<std::uint64_t>(offset) < size_) {
        std::array<char, block_size> block{};
        const auto rest = size_ - static_cast<std::uint64_t>(offset);
        const ssize_t count =
            ::pread(old_, block.data(), std::min<std::uint64_t>(block.size(), rest), offset);
        check(count > 0 &&
              ::pwrite(new_, block.data(), static_cast<std::size_t>(count), offset) == count);
        offset += count;
    }
    check(::lseek(new_, offset, SEEK_SET) == offset);
    close_file(old_);
}

void ReleaseFile::write(std::string_view bytes) {
    sum_.update(bytes);
    if (old_ >= 0 && !goes_on_like_old(bytes)) {
        part();
    }
    size_ += bytes.size();
    while (old_ < 0 && !bytes.empty()) {
        const ssize_t count = ::write(new_, bytes.data(), bytes.size());
        check(count >= 0 || errno == EINTR);
        bytes.remove_prefix(static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
    }
}

void ReleaseFile::link_old() {
    const bool linked = with_folders(new_folder_, path_, [&] {
        return ::linkat(old_folder_, path_.c_str(), new_folder_, path_.c_str(), 0) == 0;
    });
    if (!linked && errno == EEXIST) {
        fail(errno);
    }
    if (!linked) {
        part();  // a file system without second names, or one with too many of them
    }
}

ReleaseEntry ReleaseFile::finish() {
    if (old_ >= 0 && size_ != old_size_) {
        part();
    } else if (old_ >= 0) {
        link_old();
    }
    close_file(old_);
    if (new_ >= 0) {
        check(::close(std::exchange(new_, -1)) == 0);
    }
    const std::string_view type = file_type_of(path_).media_type;
    return {std::move(path_), size_, sum_.finish(), type, novelty_};
}

}  // namespace dialograph
