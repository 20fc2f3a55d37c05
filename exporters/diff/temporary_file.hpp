// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file temporary_file.hpp Bytes that have no room in memory, in a file without a name.

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace dialograph {

/// A file in the folder for temporary files (TMPDIR, else /tmp). It has no name from the start, so
/// that none remains, whatever ends the program. It is made at the first write.
class TemporaryFile {
public:
    TemporaryFile() = default;
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    TemporaryFile(TemporaryFile&& other) noexcept;
    TemporaryFile& operator=(TemporaryFile&& other) noexcept;
    ~TemporaryFile();

    [[nodiscard]] std::size_t size() const { return size_; }

    /// Adds bytes at the end. Throws OutputError where they have no room.
    void append(std::string_view bytes);

    /// Fills a buffer with the bytes from an offset on. Throws std::system_error where they cannot
    /// be read.
    void read(std::size_t offset, std::span<char> buffer) const;

private:
    void open();

    int descriptor_ = -1;
    std::size_t size_ = 0;
    std::string folder_;
};

}  // namespace dialograph
