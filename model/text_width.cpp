// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/text_width.hpp"

#include "model/unicode.hpp"

#include <utf8proc.h>

#include <array>
#include <cstdint>

namespace dialograph {
namespace {

/// The widths of the ASCII characters from the space on.
constexpr std::array<std::uint16_t, 95> ascii_widths{
    280, 300, 440, 660, 600, 850, 760, 250, 330, 330, 570, 600, 300, 350, 300,
    400,  //  !"#$%&'()*+,-./
    600, 600, 600, 600, 600, 600, 600, 600, 600, 600, 300, 300, 600, 600, 600,
    470,  // 0 to ?
    930, 670, 670, 660, 750, 590, 560, 750, 760, 340, 330, 650, 560, 920, 780,
    800,  // @ to O
    630, 800, 660, 580, 600, 750, 640, 950, 630, 620, 600, 340, 400, 340, 600,
    470,  // P to _
    400, 590, 640, 510, 640, 590, 370, 640, 640, 280, 280, 570, 280, 960, 640,
    630,                                                                        // ` to o
    640, 640, 440, 510, 390, 640, 550, 820, 570, 550, 500, 400, 560, 400, 600,  // p to ~
};

/// The letters of Cyrillic that are wider than the rest.
constexpr std::u32string_view wide_cyrillic = U"ЖМФШЩЫЮжмфшщыю";

std::size_t width_of(char32_t code) {
    if (code >= U' ' && code <= U'~') {
        return ascii_widths[code - U' '];
    }
    if (code >= 0x0400 && code <= 0x052F) {
        const bool capital = code < 0x0430;
        return wide_cyrillic.find(code) != std::u32string_view::npos ? 950U : capital ? 740U : 640U;
    }
    switch (utf8proc_charwidth(static_cast<utf8proc_int32_t>(code))) {
    case 0: return 0;
    case 2: return 1000;
    default: return code == U'…' || code == U'—' || code == U'※' ? 1000 : 680;
    }
}

}  // namespace

std::size_t text_width(std::string_view text) {
    std::size_t width = 0;
    while (!text.empty()) {
        width += width_of(code_point(text));
        text.remove_prefix(first_character(text).size());
    }
    return width;
}

}  // namespace dialograph
