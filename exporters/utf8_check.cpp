// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/utf8_check.hpp"

namespace dialograph {

bool Utf8Check::take_of_several(unsigned char byte) {
    if (continuations_ > 0) {
        const bool good = byte >= least_ && byte <= most_;
        --continuations_;
        least_ = 0x80;
        most_ = 0xBF;
        return good;
    }
    continuations_ = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : 1;
    least_ = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
    most_ = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
    return byte >= 0xC2 && byte <= 0xF4;
}

}  // namespace dialograph
