// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/byte_source.hpp"

#include "tests/exporters/gzip.hpp"
#include "tests/model/temporary_folder.hpp"

#include <gtest/gtest.h>

#include <fcntl.h>
#include <string>
#include <string_view>
#include <system_error>
#include <unistd.h>

namespace dialograph {
namespace {

using tests::gzip;

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

TEST(ByteSource, UnpacksOneMemberBehindTheOther) {
    const std::string packed = gzip("one, ") + gzip("") + gzip("two");
    EXPECT_EQ(all_of(ByteSource::from_memory(packed, "two")), "one, two");
}

TEST(ByteSource, RefusesGzipThatIsCutAnywhere) {
    const std::string packed = gzip("a text that is packed, is packed");
    for (std::size_t size = 2; size < packed.size(); ++size) {
        const std::string cut = packed.substr(0, size);
        EXPECT_THROW(all_of(ByteSource::from_memory(cut, "cut")), DamagedArchive) << size;
    }
}

TEST(ByteSource, RefusesGzipThatIsChangedOrFollowedByAnything) {
    const std::string packed = gzip("a text that is packed, is packed");
    EXPECT_THROW(all_of(ByteSource::from_memory(packed + "more", "more")), DamagedArchive);
    std::string changed = packed;
    changed[changed.size() - 6] ^= 1;  // in the checksum
    EXPECT_THROW(all_of(ByteSource::from_memory(changed, "changed")), DamagedArchive);
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
