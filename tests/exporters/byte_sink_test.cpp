// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/byte_sink.hpp"

#include "tests/model/temporary_folder.hpp"

#include <gtest/gtest.h>

#include <cerrno>
#include <filesystem>
#include <string>
#include <string_view>
#include <unistd.h>
#include <utility>
#include <vector>

namespace dialograph {
namespace {

namespace fs = std::filesystem;

using tests::TemporaryFolder;
using Names = std::vector<std::string>;

/// The error with which something fails, or 0.
int error_of(auto&& act) {
    try {
        act();
    } catch (const OutputError& error) {
        EXPECT_TRUE(std::string_view(error.what()).starts_with("cannot write ")) << error.what();
        return error.code().value();
    }
    return 0;
}

int error_of_opening(const fs::path& path, Overwrite overwrite = Overwrite::no) {
    return error_of([&] { static_cast<void>(ByteSink::to_file(path, overwrite)); });
}

void write_file(const fs::path& path, std::string_view text, Overwrite overwrite) {
    ByteSink bytes = ByteSink::to_file(path, overwrite);
    bytes.write(text);
    bytes.commit();
}

TEST(ByteSink, BringsAllBytesToItsFile) {
    const TemporaryFolder folder;
    std::string all;
    {
        ByteSink bytes = ByteSink::to_file(folder / "out.nt", Overwrite::no);
        for (const std::size_t size : {0U, 1U, 131071U, 1U, 131072U, 131073U, 400000U, 3U}) {
            const std::string part(size, static_cast<char>('a' + all.size() % 26));
            bytes.write(part);
            all += part;
        }
        bytes.commit();
    }
    EXPECT_EQ(folder.read("out.nt"), all);
    EXPECT_EQ(folder.names(), Names{"out.nt"});
}

TEST(ByteSink, MakesAnEmptyFileOfNothing) {
    const TemporaryFolder folder;
    write_file(folder / "out", "", Overwrite::no);
    EXPECT_EQ(folder.names(), Names{"out"});
    EXPECT_EQ(folder.read("out"), "");
}

TEST(ByteSink, LeavesNoOtherFileOnceItHasCommitted) {
    const TemporaryFolder folder;
    for (const Overwrite overwrite : {Overwrite::no, Overwrite::yes}) {
        ByteSink bytes = ByteSink::to_file(folder / "out", overwrite);
        bytes.write("text");
        bytes.commit();
        EXPECT_EQ(folder.names(), Names{"out"});
    }
}

TEST(ByteSink, MakesNoFileUntilItCommits) {
    const TemporaryFolder folder;
    {
        ByteSink bytes = ByteSink::to_file(folder / "out", Overwrite::no);
        bytes.write(std::string(500000, 'a'));
        EXPECT_FALSE(fs::exists(folder / "out"));
    }
    EXPECT_EQ(folder.names(), Names{});
}

TEST(ByteSink, KeepsTheOldFileWholeUntilItCommits) {
    const TemporaryFolder folder;
    folder.write("out", "old");
    {
        ByteSink bytes = ByteSink::to_file(folder / "out", Overwrite::yes);
        bytes.write(std::string(500000, 'a'));
        EXPECT_EQ(folder.read("out"), "old");
    }
    EXPECT_EQ(folder.read("out"), "old");
    EXPECT_EQ(folder.names(), Names{"out"});
    write_file(folder / "out", "new", Overwrite::yes);
    EXPECT_EQ(folder.read("out"), "new");
    EXPECT_EQ(folder.names(), Names{"out"});
}

TEST(ByteSink, RefusesToReplaceAFileUnasked) {
    const TemporaryFolder folder;
    folder.write("out", "old");
    EXPECT_EQ(error_of_opening(folder / "out"), EEXIST);
    EXPECT_EQ(folder.read("out"), "old");
    EXPECT_EQ(folder.names(), Names{"out"});
}

TEST(ByteSink, RefusesToReplaceAFileThatCameMeanwhile) {
    const TemporaryFolder folder;
    {
        ByteSink bytes = ByteSink::to_file(folder / "out", Overwrite::no);
        bytes.write("mine");
        folder.write("out", "theirs");
        EXPECT_EQ(error_of([&] { bytes.commit(); }), EEXIST);
    }
    EXPECT_EQ(folder.read("out"), "theirs");
    EXPECT_EQ(folder.names(), Names{"out"});
}

TEST(ByteSink, SaysWhyAFileCannotBeMade) {
    const TemporaryFolder folder;
    folder.write("file", "text");
    fs::create_directory(folder / "folder");
    fs::create_symlink(folder / "loop", folder / "loop");
    for (const Overwrite overwrite : {Overwrite::no, Overwrite::yes}) {
        EXPECT_EQ(error_of_opening(folder / "none" / "out", overwrite), ENOENT);
        EXPECT_EQ(error_of_opening(folder / "file" / "out", overwrite), ENOTDIR);
        EXPECT_EQ(error_of_opening(folder / "folder", overwrite), EISDIR);
        EXPECT_EQ(error_of_opening(folder / std::string(300, 'a'), overwrite), ENAMETOOLONG);
        EXPECT_EQ(error_of_opening(folder / "loop", overwrite), ELOOP);
    }
    EXPECT_EQ(folder.names().size(), 3U);
}

TEST(ByteSink, FollowsALinkToItsFile) {
    const TemporaryFolder folder;
    folder.write("file", "old");
    fs::create_symlink("file", folder / "link");
    EXPECT_EQ(error_of_opening(folder / "link"), EEXIST);
    write_file(folder / "link", "new", Overwrite::yes);
    EXPECT_TRUE(fs::is_symlink(folder / "link"));
    EXPECT_FALSE(fs::is_symlink(folder / "file"));
    EXPECT_EQ(folder.read("file"), "new");
    EXPECT_EQ(folder.names().size(), 2U);
}

TEST(ByteSink, KeepsThePermissionsOfTheFileThatItReplaces) {
    const TemporaryFolder folder;
    folder.write("out", "old");
    const auto permissions = fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read;
    fs::permissions(folder / "out", permissions);
    write_file(folder / "out", "new", Overwrite::yes);
    EXPECT_EQ(fs::status(folder / "out").permissions(), permissions);
}

TEST(ByteSink, FailsOnAFullDevice) {
    for (const std::size_t size : {1U, 500000U}) {
        ByteSink bytes = ByteSink::to_file("/dev/full", Overwrite::no);
        bytes.write(std::string(size, 'a'));
        EXPECT_EQ(error_of([&] { bytes.commit(); }), ENOSPC);
        EXPECT_EQ(error_of([&] { bytes.check(); }), ENOSPC);
    }
}

TEST(ByteSink, KeepsTheFirstFailure) {
    ByteSink bytes = ByteSink::to_file("/dev/full", Overwrite::no);
    EXPECT_EQ(error_of([&] { bytes.check(); }), 0);
    bytes.write(std::string(500000, 'a'));
    EXPECT_EQ(error_of([&] { bytes.check(); }), ENOSPC);
    bytes.write("more");
    EXPECT_EQ(error_of([&] { bytes.commit(); }), ENOSPC);
}

TEST(ByteSink, WritesADeviceAsAStream) {
    write_file("/dev/null", "text", Overwrite::no);
    EXPECT_TRUE(fs::is_character_file("/dev/null"));
}

TEST(ByteSink, WritesToADescriptorAndLeavesItOpen) {
    int ends[2];
    ASSERT_EQ(::pipe(ends), 0);
    {
        ByteSink bytes = ByteSink::to_descriptor(ends[1], "standard output");
        bytes.write("first ");
        bytes.write("second");
        bytes.commit();
    }
    EXPECT_EQ(::write(ends[1], "!", 1), 1);
    ::close(ends[1]);
    std::string read(100, '\0');
    read.resize(static_cast<std::size_t>(::read(ends[0], read.data(), read.size())));
    EXPECT_EQ(read, "first second!");
    ::close(ends[0]);
}

TEST(ByteSink, NamesTheOutputThatFailed) {
    ByteSink bytes = ByteSink::to_descriptor(-1, "standard output");
    bytes.write("text");
    try {
        bytes.commit();
        ADD_FAILURE() << "nothing was thrown";
    } catch (const OutputError& error) {
        EXPECT_EQ(error.code().value(), EBADF);
        EXPECT_EQ(std::string(error.what()), "cannot write standard output: Bad file descriptor");
    }
}

TEST(ByteSink, CanBeMoved) {
    const TemporaryFolder folder;
    ByteSink bytes = ByteSink::to_file(folder / "out", Overwrite::no);
    bytes.write("first ");
    ByteSink moved = std::move(bytes);
    moved.write("second");
    moved.commit();
    EXPECT_EQ(folder.read("out"), "first second");
}

}  // namespace
}  // namespace dialograph
