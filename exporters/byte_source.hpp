// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file byte_source.hpp The bytes of a file or a stream, in pieces, unpacked where they are
/// packed.

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace dialograph {

/// Gives bytes from the start to the end, once, in constant memory.
///
/// What starts as gzip or Zstandard does is unpacked, whatever the name says.
class ByteSource {
public:
    /// A file or a named pipe. Throws std::system_error where it cannot be opened or is a folder.
    [[nodiscard]] static ByteSource from_file(const std::filesystem::path& path);

    /// A stream that is open already, and is not closed.
    /// @param name for messages
    [[nodiscard]] static ByteSource from_descriptor(int descriptor, std::string name);

    /// Bytes in memory, which have to outlive the source.
    [[nodiscard]] static ByteSource from_memory(std::string_view bytes, std::string name);

    ByteSource(const ByteSource&) = delete;
    ByteSource& operator=(const ByteSource&) = delete;
    ByteSource(ByteSource&& other) noexcept;
    ByteSource& operator=(ByteSource&& other) noexcept;
    ~ByteSource();

    [[nodiscard]] const std::string& name() const;

    /// Fills the buffer as far as there are bytes.
    /// @return how many; less than asked for at the end alone
    /// @throws std::system_error where they cannot be read
    /// @throws CompressionError where they cannot be unpacked to their end
    [[nodiscard]] std::size_t read(std::span<char> buffer);

private:
    struct State;

    explicit ByteSource(std::unique_ptr<State> state);

    std::unique_ptr<State> state_;
};

}  // namespace dialograph
