// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/source_text.hpp"

#include "tests/model/temporary_folder.hpp"

#include <gtest/gtest.h>

#include <cerrno>
#include <cstddef>
#include <string>
#include <string_view>
#include <system_error>

namespace dialograph {
namespace {

std::string at(const SourceText& source, std::size_t offset) {
    const auto position = source.position(offset);
    return std::to_string(position.line) + ':' + std::to_string(position.column);
}

int error_of_reading(const std::filesystem::path& path) {
    try {
        static_cast<void>(SourceText::read(path, "name"));
    } catch (const std::system_error& error) {
        EXPECT_TRUE(std::string_view(error.what()).starts_with("cannot read name: "))
            << error.what();
        return error.code().value();
    }
    return 0;
}

TEST(SourceText, TellsLineAndColumnInCharacters) {
    const SourceText source("t.csv", "ab\n日本,x\r\n\nend");
    EXPECT_EQ(at(source, 0), "1:1");
    EXPECT_EQ(at(source, 1), "1:2");
    EXPECT_EQ(at(source, 3), "2:1");
    EXPECT_EQ(at(source, 10), "2:4");
    EXPECT_EQ(at(source, 13), "3:1");
    EXPECT_EQ(at(source, 14), "4:1");
    EXPECT_EQ(at(source, source.text().size()), "4:4");
}

TEST(SourceText, TellsThePlaceBehindTheLastNewline) {
    const SourceText source("t.csv", "a\n");
    EXPECT_EQ(at(source, 2), "2:1");
    EXPECT_EQ(source.line(2), "");
}

TEST(SourceText, GivesALineWithoutItsEnd) {
    const SourceText source("t.csv", "ab\ncd\r\nef");
    EXPECT_EQ(source.line(1), "ab");
    EXPECT_EQ(source.line(2), "cd");
    EXPECT_EQ(source.line(3), "ef");
}

TEST(SourceText, LeavesTheByteOrderMarkOut) {
    const SourceText source("t.csv", "\xEF\xBB\xBFid,x");
    EXPECT_EQ(source.text(), "id,x");
    EXPECT_EQ(at(source, 3), "1:4");
    EXPECT_EQ(source.file_size(), 7U);
}

TEST(SourceText, ReadsAFileWhole) {
    const tests::TemporaryFolder folder;
    const std::string text = "\xEF\xBB\xBF" + std::string(300000, 'x') + "\n環境";
    folder.write("t.csv", text);
    const SourceText source = SourceText::read(folder / "t.csv", "t.csv");
    EXPECT_EQ(source.text(), std::string_view(text).substr(3));
    EXPECT_EQ(source.file_size(), text.size());
    EXPECT_EQ(source.name(), "t.csv");
}

TEST(SourceText, ReadsAnEmptyFile) {
    const tests::TemporaryFolder folder;
    folder.write("t.csv", "");
    const SourceText source = SourceText::read(folder / "t.csv", "t.csv");
    EXPECT_EQ(source.text(), "");
    EXPECT_EQ(at(source, 0), "1:1");
}

TEST(SourceText, SaysWhyAFileCannotBeRead) {
    const tests::TemporaryFolder folder;
    folder.write("t.csv", "");
    EXPECT_EQ(error_of_reading(folder / "none.csv"), ENOENT);
    EXPECT_EQ(error_of_reading(folder.path()), EISDIR);
    EXPECT_EQ(error_of_reading(folder / "t.csv" / "below"), ENOTDIR);
    EXPECT_EQ(error_of_reading("/dev/null"), EINVAL);
}

}  // namespace
}  // namespace dialograph
