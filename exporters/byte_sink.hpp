// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file byte_sink.hpp The one owner of an output: all of it arrives, or nothing changes.

#include "exporters/byte_consumer.hpp"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <system_error>

namespace dialograph {

/// An output that could not be written; the code says why, the message names the output.
class OutputError : public std::system_error {
public:
    using system_error::system_error;
};

/// Whether an output may take the place of a file that is there.
enum class Overwrite : bool { no, yes };

/// Takes bytes for a file or for a stream such as the standard output.
///
/// A file is written beside its target under another name, and takes the target's place in one
/// step when `commit` is called and everything has reached the disk; until then, and if anything
/// fails, the target stays as it was and no other file remains. The first failure is kept, and what
/// comes after it is not written.
class ByteSink {
public:
    /// A file. Throws OutputError where it cannot be made, or is there and must not be replaced.
    /// A device or a pipe that is there is written as a stream.
    [[nodiscard]] static ByteSink to_file(const std::filesystem::path& path, Overwrite overwrite);

    /// A stream that is open already, and is not closed.
    /// @param name for messages
    [[nodiscard]] static ByteSink to_descriptor(int descriptor, std::string name);

    /// Another taker of bytes, which has to outlive the sink. What it throws, `check` throws again.
    [[nodiscard]] static ByteSink to_consumer(ByteConsumer& consumer);

    ByteSink(const ByteSink&) = delete;
    ByteSink& operator=(const ByteSink&) = delete;
    ByteSink(ByteSink&& other) noexcept;
    ByteSink& operator=(ByteSink&& other) noexcept;
    ~ByteSink();

    /// Takes bytes. Does not throw; see `check`.
    void write(std::string_view bytes) noexcept;

    /// Asks this when a signal interrupts a write that waits; where it says yes, the write fails
    /// with EINTR, and else goes on.
    void stop_if(bool (*asked)());

    /// Throws OutputError where a write has failed.
    void check() const;

    /// Brings everything to its place, and finishes a consumer. Throws OutputError where any byte
    /// of it did not arrive.
    void commit();

private:
    struct State;

    explicit ByteSink(std::unique_ptr<State> state);

    std::unique_ptr<State> state_;
};

}  // namespace dialograph
