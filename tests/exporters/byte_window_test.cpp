// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/byte_window.hpp"

#include "exporters/byte_consumer.hpp"
#include "exporters/compression.hpp"

#include <gtest/gtest.h>

#include <string>

namespace dialograph {
namespace {

void advance(ByteWindow& window, std::size_t count) {
    for (std::size_t i = 0; i < count && window.peek() != ByteWindow::end; ++i) {
        window.advance();
    }
}

TEST(ByteWindow, LooksAheadAndKnowsThePlace) {
    ByteSource source = ByteSource::from_memory("\xEF\xBB\xBFx\n漢y", "file");
    ByteWindow window(source);
    EXPECT_EQ(window.peek(), 'x');
    EXPECT_EQ(window.peek(5), 'y');
    EXPECT_EQ(window.peek(6), ByteWindow::end);
    advance(window, 5);
    EXPECT_EQ(window.peek(), 'y');
    EXPECT_EQ(window.place().line, 2U);
    EXPECT_EQ(window.place().column, 2U);
    EXPECT_EQ(window.place().offset, 5U);
    EXPECT_EQ(window.place().line_offset, 2U);
    advance(window, 2);
    EXPECT_EQ(window.peek(), ByteWindow::end);
}

TEST(ByteWindow, TakesWholeLines) {
    ByteSource source = ByteSource::from_memory("a\r\n\nbc\nd", "file");
    ByteWindow window(source);
    for (const std::string_view line : {"a", "", "bc"}) {
        ASSERT_EQ(window.line(), line);
        window.skip_line();
    }
    EXPECT_EQ(window.line(), std::nullopt);
    EXPECT_EQ(window.peek(), 'd');
    EXPECT_EQ(window.place().line, 4U);
    EXPECT_EQ(window.place().offset, 7U);
}

TEST(ByteWindow, KeepsWhatWasJustPassedForTheExcerpt) {
    const std::string text = std::string(300'000, 'x') + "\nab cd\n" + std::string(300'000, 'y');
    ByteSource source = ByteSource::from_memory(text, "file");
    ByteWindow window(source);
    advance(window, 300'001);
    const BytePlace line = window.place();
    advance(window, 3);
    const BytePlace place = window.place();
    advance(window, 5'000);
    EXPECT_EQ(window.since(line.offset).substr(0, 5), "ab cd");
    const Diagnostic near = window.diagnose(place, 2, DiagnosticCode::bad_rdf, "no");
    ASSERT_TRUE(near.excerpt.has_value());
    EXPECT_EQ(near.excerpt->text, "ab cd");
    EXPECT_EQ(near.excerpt->indent, 3U);
    EXPECT_EQ(near.excerpt->width, 2U);
    EXPECT_EQ(near.line, 2U);
    EXPECT_EQ(near.column, 4U);
    advance(window, 290'000);
    EXPECT_EQ(window.since(line.offset), "");
    const Diagnostic far = window.diagnose(place, 2, DiagnosticCode::bad_rdf, "no");
    EXPECT_FALSE(far.excerpt.has_value());
    EXPECT_EQ(far.column, 4U);
}

TEST(ByteWindow, HasNoBytesOfAPieceThatIsDamaged) {
    TextConsumer packed;
    const auto compressor = make_compressor(Compression::gzip, packed);
    compressor->write("ab\n");
    compressor->finish();
    ByteSource source = ByteSource::from_memory(
        std::string_view(packed.text).substr(0, packed.text.size() - 4), "file");
    ByteWindow window(source);
    EXPECT_THROW(static_cast<void>(window.peek()), CompressionError);
    EXPECT_EQ(window.since(0), "");
    EXPECT_EQ(window.place().offset, 0U);
}

}  // namespace
}  // namespace dialograph
