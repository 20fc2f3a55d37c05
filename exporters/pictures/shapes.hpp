// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file shapes.hpp What a picture is put together from. Coordinates are whole pixels.

#include "exporters/markup.hpp"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace dialograph {

struct Point {
    int x = 0;
    int y = 0;
};

/// A rectangle with sides along the axes.
struct Box {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;

    [[nodiscard]] Point middle() const { return {x + width / 2, y + height / 2}; }
    [[nodiscard]] int right() const { return x + width; }
    [[nodiscard]] int bottom() const { return y + height; }
    /// Whether the two have room in common.
    [[nodiscard]] bool meets(const Box& other) const {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
};

/// Where a text stands to its point.
enum class Anchor : unsigned char { start, middle, end };

// Each shape has a class of `picture.css` for its colours.

[[nodiscard]] Markup rectangle(const Box& box, std::string_view style, int corner = 0);
[[nodiscard]] Markup circle(Point middle, int radius, std::string_view style);
[[nodiscard]] Markup line(Point from, Point to, std::string_view style);
/// A closed shape through points.
[[nodiscard]] Markup polygon(std::initializer_list<Point> points, std::string_view style);
/// @param data what the attribute `d` says
[[nodiscard]] Markup path(const std::string& data, std::string_view style);

/// One line of text; its point is on the base line.
[[nodiscard]] Markup text_at(Point point, std::string_view style, std::string_view text,
                             Anchor anchor = Anchor::start);
/// The same, turned by degrees about its point.
[[nodiscard]] Markup turned_text_at(Point point, int degrees, std::string_view style,
                                    std::string_view text);

/// Shapes that belong together.
/// @param title what a pointer on them shows; empty for nothing
[[nodiscard]] Markup group(const Markup& content, std::string_view title,
                           std::string_view style = {});

/// Shapes that lead to an address; the same as a group where that is empty.
/// @param in_tab_order whether the keyboard stops here; no, where another link leads there too
[[nodiscard]] Markup linked(const Markup& content, std::string_view title,
                            const std::string& address, bool in_tab_order = true);

/// How wide a text of a font size is, in pixels, rounded up.
[[nodiscard]] int pixel_width(std::string_view text, int font_size);

/// A text in lines that are no wider than so many pixels; where they are too many, the last ends
/// with an ellipsis.
[[nodiscard]] std::vector<std::string> lines_of(std::string_view text, int width, int font_size,
                                                std::size_t most_lines);

}  // namespace dialograph
