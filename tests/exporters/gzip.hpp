// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file gzip.hpp Packs texts, for tests.

#include <zlib.h>

#include <stdexcept>
#include <string>

namespace dialograph::tests {

/// A text as a gzip file of one member.
inline std::string gzip(std::string text) {
    z_stream stream{};
    constexpr int as_gzip = 16;
    if (deflateInit2(&stream, 6, Z_DEFLATED, MAX_WBITS + as_gzip, 8, Z_DEFAULT_STRATEGY) != Z_OK) {
        throw std::runtime_error("zlib does not start");
    }
    std::string packed(deflateBound(&stream, text.size()), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(text.data());
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    const int status = deflate(&stream, Z_FINISH);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    if (status != Z_STREAM_END) {
        throw std::runtime_error("zlib does not pack");
    }
    return packed;
}

}  // namespace dialograph::tests
