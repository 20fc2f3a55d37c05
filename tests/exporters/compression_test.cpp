// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/compression.hpp"

#include "exporters/byte_sink.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>

namespace dialograph {
namespace {

/// Bytes of which some repeat, and which do not fit into one block.
std::string some_bytes(std::size_t size) {
    std::string bytes;
    std::uint32_t state = 1;
    while (bytes.size() < size) {
        state = state * 1664525U + 1013904223U;
        bytes += "<https://example.org/" + std::to_string(state >> 20U) + "> \xE3\x83\xA2\n";
    }
    return bytes;
}

std::string through(ByteConsumer& consumer, const TextConsumer& result, std::string_view bytes,
                    std::size_t step) {
    for (; !bytes.empty(); bytes.remove_prefix(std::min(step, bytes.size()))) {
        consumer.write(bytes.substr(0, step));
    }
    consumer.finish();
    return result.text;
}

std::string compressed(Compression compression, std::string_view bytes, std::size_t step = 5000) {
    TextConsumer result;
    return through(*make_compressor(compression, result), result, bytes, step);
}

std::string decompressed(Compression compression, std::string_view bytes, std::size_t step = 700) {
    TextConsumer result;
    return through(*make_decompressor(compression, result), result, bytes, step);
}

class EachCompression : public testing::TestWithParam<Compression> {};
INSTANTIATE_TEST_SUITE_P(Of, EachCompression, testing::ValuesIn(compressions),
                         [](const auto& each) { return std::string(extension_of(each.param)); });

TEST_P(EachCompression, GivesBackEveryByte) {
    for (const std::size_t size : {std::size_t{0}, std::size_t{1}, std::size_t{1'000'000}}) {
        const std::string bytes = some_bytes(size);
        const std::string small = compressed(GetParam(), bytes);
        EXPECT_EQ(decompressed(GetParam(), small), bytes) << size;
        EXPECT_EQ(decompressed(GetParam(), small, 1U << 20U), bytes) << size;
    }
    // Many blocks out of few bytes in.
    const std::string zeros(5'000'000, '\0');
    EXPECT_EQ(decompressed(GetParam(), compressed(GetParam(), zeros)), zeros);
}

TEST_P(EachCompression, MakesThemFewer) {
    const std::string bytes = some_bytes(1'000'000);
    EXPECT_LT(compressed(GetParam(), bytes).size(), bytes.size() / 3);
}

TEST_P(EachCompression, DependsOnTheBytesAlone) {
    const std::string bytes = some_bytes(300'000);
    EXPECT_EQ(compressed(GetParam(), bytes, 10), compressed(GetParam(), bytes, 100'000));
}

TEST_P(EachCompression, TellsBytesThatAreCutChangedOrAdded) {
    const std::string small = compressed(GetParam(), some_bytes(100'000));
    EXPECT_THROW(decompressed(GetParam(), small.substr(0, small.size() - 1)), CompressionError);
    EXPECT_THROW(decompressed(GetParam(), ""), CompressionError);
    EXPECT_THROW(decompressed(GetParam(), small + "x"), CompressionError);
    EXPECT_THROW(decompressed(GetParam(), "neither"), CompressionError);
    std::string changed = small;
    changed[changed.size() / 2] = static_cast<char>(changed[changed.size() / 2] ^ 1);
    EXPECT_THROW(decompressed(GetParam(), changed), CompressionError);
}

TEST_P(EachCompression, IsBehindAByteSink) {
    TextConsumer result;
    const auto compressor = make_compressor(GetParam(), result);
    ByteSink sink = ByteSink::to_consumer(*compressor);
    sink.write("quite a text");
    sink.commit();
    EXPECT_EQ(decompressed(GetParam(), result.text), "quite a text");
}

TEST(Compression, IsKnownByTheNameOfAFile) {
    EXPECT_EQ(compression_of_file("a.ttl.gz"), Compression::gzip);
    EXPECT_EQ(compression_of_file("a.ttl.zst"), Compression::zstd);
    EXPECT_EQ(compression_of_file("a.ttl"), std::nullopt);
    EXPECT_EQ(compression_of_file("gz"), std::nullopt);
}

TEST(Compression, WritesGzipThatNamesNoDateAndNoSystem) {
    EXPECT_EQ(compressed(Compression::gzip, "x").substr(0, 10),
              std::string_view("\x1F\x8B\x08\0\0\0\0\0\0\xFF", 10));
}

TEST(ByteSinkToConsumer, ThrowsWhatTheConsumerThrew) {
    TextConsumer result;
    const auto consumer = make_decompressor(Compression::gzip, result);
    ByteSink sink = ByteSink::to_consumer(*consumer);
    sink.write("no gzip");
    EXPECT_THROW(sink.commit(), CompressionError);
    EXPECT_THROW(sink.check(), CompressionError);
}

}  // namespace
}  // namespace dialograph
