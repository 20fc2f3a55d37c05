// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/pictures/graticule.hpp"

#include "exporters/pictures/frame.hpp"
#include "exporters/pictures/picture_words.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <string_view>

namespace dialograph {
namespace {

int step_for(double span) {
    constexpr std::array steps{1, 2, 5, 10, 15, 30, 45};
    const auto* const found =
        std::ranges::find_if(steps, [&](int step) { return span / step <= 10; });
    return found == steps.end() ? steps.back() : *found;
}

int first_line(double from, int step) {
    return static_cast<int>(std::ceil(from / step)) * step;
}

std::string angle(int degrees, std::string_view positive, std::string_view negative) {
    std::string words = std::to_string(std::abs(degrees)) + "°";
    return degrees == 0 ? words : words.append(degrees > 0 ? positive : negative);
}

}  // namespace

Markup graticule(const Projection& projection, const PictureOptions& options) {
    const Box box = projection.box();
    Markup out = rectangle(box, "sea");
    const int step =
        step_for(std::max(projection.east - projection.west, projection.north - projection.south));
    for (int degrees = first_line(projection.west, step); degrees <= projection.east;
         degrees += step) {
        const int x = projection.at(degrees, 0).x;
        const int shown = degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
        out += line({x, box.y}, {x, box.bottom()}, "rule") +
               text_at({x, box.bottom() + 14}, "tiny soft", angle(shown, "E", "W"), Anchor::middle);
    }
    for (int degrees = first_line(projection.south, step); degrees <= projection.north;
         degrees += step) {
        const int y = projection.at(0, degrees).y;
        out += line({box.x, y}, {box.right(), y}, degrees == 0 ? "equator" : "rule") +
               text_at({box.x - 5, y + 4}, "tiny soft", angle(degrees, "N", "S"), Anchor::end);
        if (degrees == 0) {
            out += text_at({box.right() - 6, y - 4}, "tiny soft",
                           in_words(picture_words::equator, options), Anchor::end);
        }
    }
    return out;
}

}  // namespace dialograph
