// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/release_folder.hpp"

#include "exporters/parallel.hpp"
#include "exporters/sha256.hpp"
#include "tests/model/temporary_folder.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <sys/stat.h>

namespace dialograph {
namespace {

namespace fs = std::filesystem;

std::string read(const fs::path& file) {
    std::ostringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    return text.str();
}

ino_t inode(const fs::path& file) {
    struct stat status {};
    EXPECT_EQ(::stat(file.c_str(), &status), 0) << file;
    return status.st_ino;
}

/// Publishes what makes a folder a release, and one more file.
ReleaseChange publish(const fs::path& target, const std::string& path, const std::string& text) {
    ReleaseFolder folder(target);
    folder.add(ReleasePath("manifest.json"), "{}");
    folder.add(ReleasePath("SHA256SUMS"), "-");
    folder.add(ReleasePath(path), text);
    return folder.commit();
}

class ReleaseFolders : public testing::Test {
protected:
    fs::path in(const char* name) const { return folder_.path() / name; }
    /// Everything in the folder, hidden names too.
    [[nodiscard]] std::size_t count() const {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder_.path()), {}));
    }

    tests::TemporaryFolder folder_;
};

TEST_F(ReleaseFolders, AppearWholeAndLeaveNothingBeside) {
    const fs::path target = in("release");
    {
        ReleaseFolder folder(target);
        folder.add(ReleasePath("doc/session/6.ttl"), "six");
        EXPECT_FALSE(fs::exists(target));
        const ReleaseChange change = folder.commit();
        EXPECT_EQ(change.written, 1U);
        const auto entries = folder.entries();
        ASSERT_EQ(entries.size(), 1U);
        EXPECT_EQ(entries[0].path, "doc/session/6.ttl");
        EXPECT_EQ(entries[0].size, 3U);
        EXPECT_EQ(entries[0].sha256.text(), sha256_of("six"));
        EXPECT_EQ(entries[0].media_type, "text/turtle");
    }
    EXPECT_EQ(read(target / "doc/session/6.ttl"), "six");
    EXPECT_EQ(count(), 1U);
}

TEST_F(ReleaseFolders, AreGoneWhenGivenUp) {
    publish(in("release"), "a", "old");
    {
        ReleaseFolder folder(in("release"));
        folder.add(ReleasePath("a"), "new");
    }
    EXPECT_EQ(read(in("release") / "a"), "old");
    EXPECT_EQ(count(), 1U);
}

TEST_F(ReleaseFolders, KeepTheFilesThatAreTheSame) {
    publish(in("release"), "a", "old");
    const ino_t manifest = inode(in("release") / "manifest.json");
    const ino_t sums = inode(in("release") / "SHA256SUMS");
    const ReleaseChange change = publish(in("release"), "a", "new");
    EXPECT_EQ(change.written, 1U);
    EXPECT_EQ(change.kept, 2U);
    EXPECT_EQ(change.removed, 0U);
    EXPECT_EQ(inode(in("release") / "manifest.json"), manifest);
    EXPECT_EQ(inode(in("release") / "SHA256SUMS"), sums);
    EXPECT_EQ(read(in("release") / "a"), "new");
}

TEST_F(ReleaseFolders, LeaveATargetWithTheSameFilesAlone) {
    publish(in("release"), "a", "old");
    const ino_t before = inode(in("release"));
    EXPECT_TRUE(publish(in("release"), "a", "old").none());
    EXPECT_EQ(inode(in("release")), before);
    EXPECT_EQ(count(), 1U);
}

TEST_F(ReleaseFolders, DropWhatTheNewReleaseDoesNotHave) {
    publish(in("release"), "a", "old");
    const ReleaseChange change = publish(in("release"), "b/c", "old");
    EXPECT_EQ(change.removed, 1U);
    EXPECT_FALSE(fs::exists(in("release") / "a"));
}

TEST_F(ReleaseFolders, MendAFileThatWasDamaged) {
    publish(in("release"), "a", "right");
    std::ofstream(in("release") / "a") << "wrong";
    EXPECT_EQ(publish(in("release"), "a", "right").written, 1U);
    EXPECT_EQ(read(in("release") / "a"), "right");
}

TEST_F(ReleaseFolders, WriteAFileThatPartsFromTheOldOneLate) {
    const std::string head(200'000, 'x');
    for (const std::string& tail : {std::string("1"), std::string("2"), std::string()}) {
        publish(in("release"), "a", head + "1");
        ReleaseFolder folder(in("release"));
        const auto file = folder.open(ReleasePath("a"));
        file->write(std::string_view(head).substr(0, 70'000));
        file->write(std::string_view(head).substr(70'000));
        file->write(tail);
        file->finish();
        EXPECT_EQ(folder.entries().at(0).novelty == Novelty::kept, tail == "1");
        EXPECT_EQ(folder.entries().at(0).sha256.text(), sha256_of(head + tail));
        folder.commit();
        EXPECT_EQ(read(in("release") / "a"), head + tail);
        fs::remove_all(in("release"));
    }
}

TEST_F(ReleaseFolders, DoNotFollowALinkInTheOldRelease) {
    publish(in("release"), "a", "old");
    fs::rename(in("release") / "a", in("elsewhere"));
    fs::create_symlink(in("elsewhere"), in("release") / "a");
    EXPECT_EQ(publish(in("release"), "a", "old").written, 1U);
    EXPECT_FALSE(fs::is_symlink(in("release") / "a"));
}

TEST_F(ReleaseFolders, RefuseATargetThatIsNoRelease) {
    fs::create_directory(in("photos"));
    std::ofstream(in("photos") / "beach.jpg") << "sand";
    EXPECT_THROW(ReleaseFolder(in("photos")), TargetRefused);
    EXPECT_THROW(ReleaseFolder(in("photos") / "beach.jpg"), TargetRefused);
    EXPECT_EQ(read(in("photos") / "beach.jpg"), "sand");
    EXPECT_EQ(count(), 1U);
}

TEST_F(ReleaseFolders, TakeAnEmptyFolder) {
    fs::create_directory(in("release"));
    publish(in("release"), "a", "new");
    EXPECT_EQ(read(in("release") / "a"), "new");
}

TEST_F(ReleaseFolders, AreOneRunsAtATime) {
    ReleaseFolder folder(in("release"));
    EXPECT_THROW(ReleaseFolder(in("release")), TargetRefused);
    EXPECT_NO_THROW(ReleaseFolder(in("other")));
}

TEST_F(ReleaseFolders, ClearAwayWhatAKilledRunLeft) {
    publish(in("release"), "a", "old");
    fs::create_directories(in(".release.making") / "doc");
    std::ofstream(in(".release.publishing")) << "";
    EXPECT_TRUE(publish(in("release"), "a", "old").none());
    EXPECT_EQ(count(), 1U);
}

TEST_F(ReleaseFolders, PutBackAReleaseThatAKilledRunHadMovedAside) {
    publish(in("release"), "a", "old");
    fs::rename(in("release"), in(".release.aside"));
    EXPECT_TRUE(publish(in("release"), "a", "old").none());
    EXPECT_EQ(count(), 1U);
}

TEST_F(ReleaseFolders, RefuseAPathTwice) {
    ReleaseFolder folder(in("release"));
    folder.add(ReleasePath("a"), "1");
    EXPECT_THROW(folder.add(ReleasePath("a"), "2"), std::logic_error);
}

TEST_F(ReleaseFolders, TakeFilesFromManyThreads) {
    ReleaseFolder folder(in("release"));
    in_parallel(100, 7, [&] {
        return [&](std::size_t piece) {
            folder.add(ReleasePath("d" + std::to_string(piece % 10) + "/" + std::to_string(piece)),
                       std::to_string(piece));
        };
    });
    EXPECT_EQ(folder.commit().written, 100U);
    EXPECT_EQ(read(in("release") / "d9/99"), "99");
}

TEST(Parallel, ThrowsWhatAPieceThrew) {
    EXPECT_THROW(in_parallel(100, 1,
                             [] {
                                 return [](std::size_t piece) {
                                     if (piece == 50) {
                                         throw std::runtime_error("fifty");
                                     }
                                 };
                             }),
                 std::runtime_error);
}

TEST(Sha256, IsTheStandards) {
    // FIPS 180-4's own examples.
    EXPECT_EQ(sha256_of("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(sha256_of(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

}  // namespace
}  // namespace dialograph
