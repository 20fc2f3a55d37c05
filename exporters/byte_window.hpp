// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file byte_window.hpp The bytes of a source around a place that moves through them.

#include "exporters/byte_source.hpp"
#include "model/diagnostic.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace dialograph {

/// A place in a text that is read from its start.
struct BytePlace {
    std::size_t line = 1;
    /// In characters, from 1.
    std::size_t column = 1;
    /// Bytes from the start of the text to this place, and to its line.
    std::size_t offset = 0;
    std::size_t line_offset = 0;

    /// Moves behind a byte.
    void pass(char byte) {
        ++offset;
        if (byte == '\n') {
            ++line;
            column = 1;
            line_offset = offset;
        } else if ((static_cast<unsigned char>(byte) & 0xC0U) != 0x80U) {
            ++column;
        }
    }
};

/// Looks ahead of the next byte as far as is asked for, and keeps some of the bytes before it for
/// the excerpts of messages. A byte order mark is passed over.
///
/// What the source throws passes through, and brings no bytes.
class ByteWindow {
public:
    /// The source has to outlive the window.
    explicit ByteWindow(ByteSource& source) : source_(source) {}

    /// The byte at a distance from the next one; `end` behind the last one.
    [[nodiscard]] int peek(std::size_t distance = 0) {
        while (position_ + distance >= size_) {
            if (!refill()) {
                return end;
            }
        }
        return static_cast<unsigned char>(bytes_[position_ + distance]);
    }
    static constexpr int end = -1;

    /// Moves behind the next byte, which has to be at hand.
    void advance() { place_.pass(bytes_[position_++]); }

    /// From the next byte to the end of its line, without that; a view until the next call.
    /// Nothing where the line has no end, or is very long.
    [[nodiscard]] std::optional<std::string_view> line();
    /// Moves behind the end of the line that `line` returned.
    void skip_line();

    /// Where the next byte stands.
    [[nodiscard]] const BytePlace& place() const { return place_; }
    [[nodiscard]] const std::string& name() const { return source_.name(); }

    /// What is at hand of the text from an offset on; nothing where that was too long ago.
    [[nodiscard]] std::string_view since(std::size_t offset) const;
    /// A problem of some bytes at a place; with an excerpt where their line is at hand.
    [[nodiscard]] Diagnostic diagnose(const BytePlace& place, std::size_t size, DiagnosticCode code,
                                      std::string sentence) const;

private:
    [[nodiscard]] bool refill();
    void forget();
    void skip_byte_order_mark();
    [[nodiscard]] std::string_view at_hand() const { return {bytes_.data(), size_}; }

    ByteSource& source_;
    /// Room for what is read, and how much of it is filled; what lies before the position is kept
    /// for messages.
    std::string bytes_;
    std::size_t size_ = 0;
    std::size_t position_ = 0;
    /// The offset in the text of the first byte that is kept.
    std::size_t start_ = 0;
    BytePlace place_;
    bool drained_ = false;
};

}  // namespace dialograph
