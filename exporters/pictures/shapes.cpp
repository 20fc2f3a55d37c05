// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/pictures/shapes.hpp"

#include "exporters/text_wrap.hpp"
#include "model/text_width.hpp"
#include "model/unicode.hpp"

#include <algorithm>
#include <cstddef>

namespace dialograph {
namespace {

constexpr std::string_view ellipsis = "…";

std::string_view name_of(Anchor anchor) {
    switch (anchor) {
    case Anchor::middle: return "middle";
    case Anchor::end: return "end";
    case Anchor::start: break;
    }
    return "start";
}

/// The width that pixels make, in the unit of `text_width`.
std::size_t width_of_pixels(int pixels, int font_size) {
    return static_cast<std::size_t>(pixels) * 1000 / static_cast<std::size_t>(font_size);
}

/// A line with an ellipsis at its end, cut to a width.
std::string with_ellipsis(std::string_view line, std::size_t width) {
    const std::size_t room = width - std::min(width, text_width(ellipsis));
    std::size_t size = 0;
    while (size < line.size()) {
        const std::size_t more = size + first_character(line.substr(size)).size();
        if (text_width(line.substr(0, more)) > room) {
            break;
        }
        size = more;
    }
    return std::string(line.substr(0, size)).append(ellipsis);
}

}  // namespace

Markup rectangle(const Box& box, std::string_view style, int corner) {
    return Markup::block("rect",
                         {{"x", std::to_string(box.x)},
                          {"y", std::to_string(box.y)},
                          {"width", std::to_string(box.width)},
                          {"height", std::to_string(box.height)},
                          {"rx", std::to_string(corner)},
                          {"class", style}},
                         {});
}

Markup circle(Point middle, int radius, std::string_view style) {
    return Markup::block("circle",
                         {{"cx", std::to_string(middle.x)},
                          {"cy", std::to_string(middle.y)},
                          {"r", std::to_string(radius)},
                          {"class", style}},
                         {});
}

Markup line(Point from, Point to, std::string_view style) {
    return Markup::block("line",
                         {{"x1", std::to_string(from.x)},
                          {"y1", std::to_string(from.y)},
                          {"x2", std::to_string(to.x)},
                          {"y2", std::to_string(to.y)},
                          {"class", style}},
                         {});
}

Markup polygon(std::initializer_list<Point> points, std::string_view style) {
    std::string list;
    for (const Point& point : points) {
        list += (list.empty() ? "" : " ") + std::to_string(point.x) + ',' + std::to_string(point.y);
    }
    return Markup::block("polygon", {{"points", list}, {"class", style}}, {});
}

Markup path(const std::string& data, std::string_view style) {
    return Markup::block("path", {{"d", data}, {"class", style}}, {});
}

Markup text_at(Point point, std::string_view style, std::string_view text, Anchor anchor) {
    return Markup::block("text",
                         {{"x", std::to_string(point.x)},
                          {"y", std::to_string(point.y)},
                          {"text-anchor", name_of(anchor)},
                          {"class", style}},
                         Markup::text(text));
}

Markup turned_text_at(Point point, int degrees, std::string_view style, std::string_view text) {
    const std::string x = std::to_string(point.x);
    const std::string y = std::to_string(point.y);
    const std::string turn = "rotate(" + std::to_string(degrees) + ' ' + x + ' ' + y + ')';
    return Markup::block("text", {{"x", x}, {"y", y}, {"transform", turn}, {"class", style}},
                         Markup::text(text));
}

Markup group(const Markup& content, std::string_view title, std::string_view style) {
    const Markup head = title.empty() ? Markup{} : Markup::block("title", {}, Markup::text(title));
    return style.empty() ? Markup::block("g", {}, head + content)
                         : Markup::block("g", {{"class", style}}, head + content);
}

Markup linked(const Markup& content, std::string_view title, const std::string& address,
              bool in_tab_order) {
    if (address.empty()) {
        return group(content, title);
    }
    const Markup all = Markup::block("title", {}, Markup::text(title)) + content;
    return in_tab_order ? Markup::block("a", {{"href", address}}, all)
                        : Markup::block("a", {{"href", address}, {"tabindex", "-1"}}, all);
}

int pixel_width(std::string_view text, int font_size) {
    return static_cast<int>((text_width(text) * static_cast<std::size_t>(font_size) + 999) / 1000);
}

std::vector<std::string> lines_of(std::string_view text, int width, int font_size,
                                  std::size_t most_lines) {
    const std::size_t room = width_of_pixels(width, font_size);
    const auto all = wrap(text, room, text_width);
    std::vector<std::string> lines(
        all.begin(), all.begin() + static_cast<std::ptrdiff_t>(std::min(all.size(), most_lines)));
    if (all.size() > most_lines && !lines.empty()) {
        lines.back() = with_ellipsis(lines.back(), room);
    }
    return lines;
}

}  // namespace dialograph
