// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/pictures/label_places.hpp"

#include <algorithm>
#include <array>

namespace dialograph {
namespace {

bool is_within(const Box& inner, const Box& outer) {
    return inner.x >= outer.x && inner.y >= outer.y && inner.right() <= outer.right() &&
           inner.bottom() <= outer.bottom();
}

/// The places for a label around a mark at a distance, the best first.
std::array<Box, 8> around(const LabelWanted& wanted, int distance) {
    const Box& mark = wanted.mark;
    const Point middle = mark.middle();
    const int right = mark.right() + distance;
    const int left = mark.x - distance - wanted.width;
    const int above = mark.y - distance - wanted.height;
    const int below = mark.bottom() + distance;
    const int beside = middle.y - wanted.height / 2;
    const int over = middle.x - wanted.width / 2;
    const auto box = [&](int x, int y) { return Box{x, y, wanted.width, wanted.height}; };
    return {box(right, beside), box(left, beside), box(over, below), box(over, above),
            box(right, below),  box(right, above), box(left, below), box(left, above)};
}

}  // namespace

std::vector<std::optional<Box>> place_labels(std::span<const LabelWanted> wanted, const Box& map) {
    std::vector<Box> taken;
    std::ranges::transform(wanted, std::back_inserter(taken), &LabelWanted::mark);
    const auto is_free = [&](const Box& box) {
        return is_within(box, map) &&
               std::ranges::none_of(taken, [&](const Box& other) { return box.meets(other); });
    };
    std::vector<std::optional<Box>> places;
    for (const LabelWanted& label : wanted) {
        std::optional<Box> place;
        for (int distance = 5; distance <= 65 && !place; distance += 20) {
            const auto boxes = around(label, distance);
            const auto found = std::ranges::find_if(boxes, is_free);
            if (found != boxes.end()) {
                place = *found;
                taken.push_back(*found);
            }
        }
        places.push_back(place);
    }
    return places;
}

}  // namespace dialograph
