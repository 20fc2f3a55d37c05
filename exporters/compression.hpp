// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file compression.hpp Bytes made smaller on their way, as gzip or Zstandard, and large again.

#include "exporters/byte_consumer.hpp"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string_view>

namespace dialograph {

/// A format of compressed bytes: gzip (RFC 1952) or Zstandard (RFC 8878).
enum class Compression : std::uint8_t { gzip, zstd };

inline constexpr std::array compressions{Compression::gzip, Compression::zstd};

/// The extension of such a file, without the dot.
[[nodiscard]] constexpr std::string_view extension_of(Compression compression) {
    return compression == Compression::gzip ? "gz" : "zst";
}

/// As IANA registers it.
[[nodiscard]] constexpr std::string_view media_type_of(Compression compression) {
    return compression == Compression::gzip ? "application/gzip" : "application/zstd";
}

/// How a file of a name is compressed, if it is.
[[nodiscard]] std::optional<Compression> compression_of_file(std::string_view name);

/// Bytes that are not what a compressor writes, or end too early.
class CompressionError : public std::runtime_error {
public:
    using runtime_error::runtime_error;
};

/// Compresses what it takes, and passes it on; `finish` finishes the next one too. The same bytes
/// become the same bytes: no date, name or system stands in them.
/// @param next has to outlive it
[[nodiscard]] std::unique_ptr<ByteConsumer> make_compressor(Compression compression,
                                                            ByteConsumer& next);

/// The way back. Throws CompressionError for other bytes, and in `finish` where the end is missing.
[[nodiscard]] std::unique_ptr<ByteConsumer> make_decompressor(Compression compression,
                                                              ByteConsumer& next);

}  // namespace dialograph
