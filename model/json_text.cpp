// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/json_text.hpp"

namespace dialograph {
namespace {

void append_escape(std::string& out, char character) {
    constexpr std::string_view hex = "0123456789abcdef";
    const auto byte = static_cast<unsigned char>(character);
    switch (character) {
    case '\n': out += "\\n"; break;
    case '\r': out += "\\r"; break;
    case '\t': out += "\\t"; break;
    case '"': out += "\\\""; break;
    case '\\': out += "\\\\"; break;
    default:
        out += "\\u00";
        out += hex[byte >> 4U];
        out += hex[byte & 0xFU];
    }
}

}  // namespace

void append_json_string(std::string& out, std::string_view text) {
    out += '"';
    for (const char character : text) {
        const auto byte = static_cast<unsigned char>(character);
        if (byte < 0x20 || byte == 0x7F || character == '"' || character == '\\') {
            append_escape(out, character);
        } else {
            out += character;
        }
    }
    out += '"';
}

}  // namespace dialograph
