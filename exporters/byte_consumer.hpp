// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file byte_consumer.hpp Where the bytes of an output can go besides a file: a compressor, a
/// text, the body of a request.

#include <string>
#include <string_view>

namespace dialograph {

/// Takes bytes in their order; throws where it cannot take any more.
class ByteConsumer {
public:
    ByteConsumer() = default;
    ByteConsumer(const ByteConsumer&) = delete;
    ByteConsumer& operator=(const ByteConsumer&) = delete;
    virtual ~ByteConsumer() = default;

    virtual void write(std::string_view bytes) = 0;

    /// Ends the output: what was held back goes on, and failures are told. Without it, an output
    /// counts as given up.
    virtual void finish() = 0;
};

/// Keeps the bytes as a text.
class TextConsumer final : public ByteConsumer {
public:
    void write(std::string_view bytes) override { text.append(bytes); }
    void finish() override {}

    std::string text;
};

}  // namespace dialograph
