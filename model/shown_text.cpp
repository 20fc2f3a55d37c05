// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/shown_text.hpp"

#include "model/unicode.hpp"

#include <cstddef>

namespace dialograph {
namespace {

/// The size of a control character of two bytes (U+0080 to U+009F) or of a direction mark that
/// could turn a message around (U+200E, U+200F, U+202A to U+202E, U+2066 to U+2069); 0 for others.
std::size_t hidden_size(std::string_view text) {
    if (text.size() >= 2 && text[0] == '\xC2' && static_cast<unsigned char>(text[1]) < 0xA0) {
        return 2;
    }
    if (text.size() < 3 || text[0] != '\xE2' || (text[1] != '\x80' && text[1] != '\x81')) {
        return 0;
    }
    const char last = text[2];
    const bool mark = text[1] == '\x80'
                          ? last == '\x8E' || last == '\x8F' || (last >= '\xAA' && last <= '\xAE')
                          : last >= '\xA6' && last <= '\xA9';
    return mark ? 3 : 0;
}

}  // namespace

std::string shown(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const auto byte = static_cast<unsigned char>(text.front());
        std::size_t size = 1;
        if (byte < 0x20 || byte == 0x7F) {
            const int picture = byte == 0x7F ? 0x21 : byte;
            out += "\xE2\x90";
            out += static_cast<char>(0x80 + picture);
        } else if (const std::size_t mark = hidden_size(text); mark != 0) {
            out += "\xEF\xBF\xBD";
            size = mark;
        } else if (byte < 0x80) {
            out += text.front();
        } else {
            size = first_character(text).size();
            out += is_utf8(text.substr(0, size)) ? text.substr(0, size) : "\xEF\xBF\xBD";
        }
        text.remove_prefix(size);
    }
    return out;
}

}  // namespace dialograph
