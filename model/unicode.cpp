// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/unicode.hpp"

#include <simdjson.h>
#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>

namespace dialograph {
namespace {

/// The character at the start of a text and its size in bytes; a negative size for bad UTF-8.
struct Decoded {
    utf8proc_int32_t character;
    utf8proc_ssize_t size;
};

Decoded decode(std::string_view text) {
    Decoded decoded{};
    decoded.size = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                    static_cast<utf8proc_ssize_t>(text.size()), &decoded.character);
    return decoded;
}

bool continues_character(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

struct Free {
    void operator()(utf8proc_uint8_t* text) const {
        // The library says so. NOLINTNEXTLINE(*-no-malloc,*-owning-memory)
        std::free(text);
    }
};

}  // namespace

bool is_utf8(std::string_view bytes) {
    return simdjson::validate_utf8(bytes.data(), bytes.size());
}

std::size_t utf8_fault(std::string_view bytes) {
    if (is_utf8(bytes)) {
        return std::string_view::npos;
    }
    std::size_t offset = 0;
    while (offset < bytes.size()) {
        const Decoded decoded = decode(bytes.substr(offset));
        if (decoded.size <= 0) {
            return offset;
        }
        offset += static_cast<std::size_t>(decoded.size);
    }
    return std::string_view::npos;
}

std::size_t character_count(std::string_view text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return !continues_character(c); }));
}

std::string_view first_character(std::string_view text) {
    std::size_t size = 1;
    while (size < text.size() && size < 4 && continues_character(text[size])) {
        ++size;
    }
    return text.substr(0, size);
}

char32_t code_point(std::string_view text) {
    const Decoded decoded = decode(text);
    return decoded.size <= 0 ? U'\uFFFD' : static_cast<char32_t>(decoded.character);
}

std::string_view first_bytes(std::string_view text, std::size_t most) {
    if (text.size() <= most) {
        return text;
    }
    while (most > 0 && continues_character(text[most])) {
        --most;
    }
    return text.substr(0, most);
}

void append_character(std::string& out, char32_t code_point) {
    std::array<utf8proc_uint8_t, 4> bytes{};
    const auto size = utf8proc_encode_char(static_cast<utf8proc_int32_t>(code_point), bytes.data());
    out.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(size));
}

std::optional<std::string> mapped(std::string_view text, int options) {
    utf8proc_uint8_t* made = nullptr;
    const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                   static_cast<utf8proc_ssize_t>(text.size()), &made,
                                   static_cast<utf8proc_option_t>(options));
    const std::unique_ptr<utf8proc_uint8_t, Free> owner(made);
    return size < 0 ? std::nullopt
                    : std::optional<std::string>(std::in_place, reinterpret_cast<const char*>(made),
                                                 static_cast<std::size_t>(size));
}

std::size_t display_width(std::string_view text) {
    std::size_t width = 0;
    while (!text.empty()) {
        const Decoded decoded = decode(text);
        if (decoded.size <= 0) {
            return width + text.size();
        }
        width += static_cast<std::size_t>(utf8proc_charwidth(decoded.character));
        text.remove_prefix(static_cast<std::size_t>(decoded.size));
    }
    return width;
}

}  // namespace dialograph
