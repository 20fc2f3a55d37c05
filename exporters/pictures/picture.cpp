// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/pictures/picture.hpp"

#include <algorithm>
#include <array>

namespace dialograph {
namespace {

constexpr std::array rows{
    Picture{"timeline", "sessions and topics by date, and what came of them", draw_timeline},
    Picture{"network", "topics, sessions, agreements, places, and what joins them", draw_network},
    Picture{"map", "where sessions and events were held", draw_map},
    Picture{"agreements", "what led to each agreement and what followed it", draw_agreements},
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
