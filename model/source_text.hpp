// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file source_text.hpp A text file in memory, whose offsets can be told as line and column.

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace dialograph {

/// A file of the records, read whole; the views of the records point into it.
///
/// It is read and not mapped: a file that a spreadsheet saves anew while it is mapped would end the
/// program by a signal.
class SourceText {
public:
    struct Position {
        /// From 1.
        std::size_t line;
        /// In characters, from 1.
        std::size_t column;
    };

    /// Reads a file; throws std::system_error where it cannot be read.
    /// @param name the name for messages
    [[nodiscard]] static SourceText read(const std::filesystem::path& path,
                                         const std::string& name);

    /// Takes a text from memory.
    SourceText(std::string name, std::string_view text);

    [[nodiscard]] const std::string& name() const { return name_; }
    /// The text without a byte order mark.
    [[nodiscard]] std::string_view text() const { return {text_, text_size_}; }
    /// The size in bytes of the file, byte order mark and all.
    [[nodiscard]] std::size_t file_size() const { return size_; }

    /// The offset in the text of a view into it.
    [[nodiscard]] std::size_t offset_of(std::string_view part) const {
        return static_cast<std::size_t>(part.data() - text_);
    }
    [[nodiscard]] Position position(std::size_t offset) const;
    /// A line, from 1, without its end.
    [[nodiscard]] std::string_view line(std::size_t number) const;

private:
    SourceText(std::string name, std::size_t size);
    void skip_byte_order_mark();
    const std::vector<std::size_t>& line_starts() const;

    std::string name_;
    std::unique_ptr<char[]> bytes_;
    std::size_t size_;
    const char* text_;
    std::size_t text_size_;
    /// Found when the first position is asked for, so that a text without fault costs nothing.
    mutable std::vector<std::size_t> line_starts_;
};

}  // namespace dialograph
