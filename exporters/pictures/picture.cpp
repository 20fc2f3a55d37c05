// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/pictures/picture.hpp"

#include <algorithm>
#include <array>

namespace dialograph {
namespace {

constexpr std::array rows{
    Picture{"timeline", "sessions and topics by date, and what came of them", draw_timeline},
};

}  // namespace

std::span<const Picture> pictures() {
    return rows;
}

const Picture* picture_named(std::string_view name) {
    const auto* const found = std::ranges::find(rows, name, &Picture::name);
    return found == rows.end() ? nullptr : found;
}

}  // namespace dialograph
