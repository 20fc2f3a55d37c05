// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/byte_source.hpp"

#include "exporters/compression.hpp"
#include "tests/model/temporary_folder.hpp"

#include <gtest/gtest.h>

#include <fcntl.h>
#include <string>
#include <string_view>
#include <system_error>
#include <unistd.h>

namespace dialograph {
namespace {

std::string packed(std::string_view text, Compression compression) {
    TextConsumer all;
    const auto compressor = make_compressor(compression, all);
    compressor->write(text);
    compressor->finish();
    return all.text;
}

std::string gzip(std::string_view text) {
    return packed(text, Compression::gzip);
}

std::string all_of(ByteSource source, std::size_t piece = 1000) {
    std::string all;
    for (;;) {
        const std::size_t before = all.size();
        all.resize(before + piece);
        const std::size_t count = source.read({all.data() + before, piece});
        all.resize(before + count);
        if (count < piece) {
            return all;
        }
    }
}

/// More than the buffers hold, and not too easy to pack.
std::string long_text() {
    std::string text;
    for (unsigned i = 0; i < 60'000; ++i) {
        text += std::to_string(i * 2'654'435'761U);
    }
    return text;
}

TEST(ByteSource, GivesTheBytesOfAFile) {
    const tests::TemporaryFolder folder;
    const std::string text = long_text();
    folder.write("plain", text);
    folder.write("empty", "");
    EXPECT_EQ(all_of(ByteSource::from_file(folder / "plain")), text);
    EXPECT_EQ(all_of(ByteSource::from_file(folder / "plain"), 100'000), text);
    EXPECT_EQ(all_of(ByteSource::from_file(folder / "empty")), "");
    EXPECT_EQ(ByteSource::from_file(folder / "plain").name(), (folder / "plain").string());
}

TEST(ByteSource, UnpacksGzipWhateverItsName) {
    const tests::TemporaryFolder folder;
    const std::string text = long_text();
    folder.write("packed.nt", gzip(text));
    EXPECT_EQ(all_of(ByteSource::from_file(folder / "packed.nt")), text);
    EXPECT_EQ(all_of(ByteSource::from_file(folder / "packed.nt"), 1), text);
    EXPECT_EQ(all_of(ByteSource::from_memory(gzip(""), "empty")), "");
}

TEST(ByteSource, UnpacksZstandard) {
    const std::string text = long_text();
    EXPECT_EQ(all_of(ByteSource::from_memory(packed(text, Compression::zstd), "file")), text);
}

TEST(ByteSource, RefusesGzipThatIsCutAnywhere) {
    const std::string whole = gzip("a text that is packed, is packed");
    for (std::size_t size = 2; size < whole.size(); ++size) {
        const std::string cut = whole.substr(0, size);
        EXPECT_THROW(all_of(ByteSource::from_memory(cut, "cut")), CompressionError) << size;
    }
}

TEST(ByteSource, RefusesGzipThatIsChangedOrFollowedByAnything) {
    const std::string whole = gzip("a text that is packed, is packed");
    EXPECT_THROW(all_of(ByteSource::from_memory(whole + "more", "more")), CompressionError);
    std::string changed = whole;
    changed[changed.size() - 6] ^= 1;  // in the checksum
    EXPECT_THROW(all_of(ByteSource::from_memory(changed, "changed")), CompressionError);
}

TEST(ByteSource, ReadsAPipeAndLeavesItOpen) {
    int ends[2];
    ASSERT_EQ(::pipe(ends), 0);
    ASSERT_EQ(::write(ends[1], "abc", 3), 3);
    ::close(ends[1]);
    EXPECT_EQ(all_of(ByteSource::from_descriptor(ends[0], "pipe")), "abc");
    EXPECT_NE(::fcntl(ends[0], F_GETFD), -1);
    ::close(ends[0]);
}

TEST(ByteSource, SaysWhatCannotBeRead) {
    const tests::TemporaryFolder folder;
    EXPECT_THROW(static_cast<void>(ByteSource::from_file(folder / "none")), std::system_error);
    EXPECT_THROW(static_cast<void>(ByteSource::from_file(folder.path())), std::system_error);
    ByteSource closed = ByteSource::from_descriptor(9999, "closed");
    char byte = 0;
    EXPECT_THROW(static_cast<void>(closed.read({&byte, 1})), std::system_error);
}

}  // namespace
}  // namespace dialograph
