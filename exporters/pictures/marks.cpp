// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/pictures/marks.hpp"

#include "exporters/kind_words.hpp"
#include "exporters/pictures/frame.hpp"
#include "exporters/pictures/picture_words.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace dialograph {
namespace {

constexpr int legend_line_height = 24;

Markup ticked_square(Point at) {
    const std::string tick =
        "M" + std::to_string(at.x - 4) + ' ' + std::to_string(at.y) + "l3 3l5 -6";
    return rectangle({at.x - 8, at.y - 8, 16, 16}, "agreed", 3) + path(tick, "tick");
}

Markup diamond(Point at, int size, std::string_view style) {
    return polygon(
        {{at.x, at.y - size}, {at.x + size, at.y}, {at.x, at.y + size}, {at.x - size, at.y}},
        style);
}

Markup sheet(Point at, std::string_view style) {
    return polygon({{at.x - 7, at.y - 9},
                    {at.x + 2, at.y - 9},
                    {at.x + 7, at.y - 4},
                    {at.x + 7, at.y + 9},
                    {at.x - 7, at.y + 9}},
                   style);
}

Markup star(Point at, std::string_view style) {
    return polygon({{at.x, at.y - 10},
                    {at.x + 3, at.y - 3},
                    {at.x + 10, at.y - 3},
                    {at.x + 4, at.y + 2},
                    {at.x + 6, at.y + 9},
                    {at.x, at.y + 5},
                    {at.x - 6, at.y + 9},
                    {at.x - 4, at.y + 2},
                    {at.x - 10, at.y - 3},
                    {at.x - 3, at.y - 3}},
                   style);
}

Markup hexagon(Point at, std::string_view style) {
    return polygon({{at.x - 4, at.y - 7},
                    {at.x + 4, at.y - 7},
                    {at.x + 8, at.y},
                    {at.x + 4, at.y + 7},
                    {at.x - 4, at.y + 7},
                    {at.x - 8, at.y}},
                   style);
}

Markup triangle(Point at, std::string_view style) {
    return polygon({{at.x, at.y - 8}, {at.x + 9, at.y + 7}, {at.x - 9, at.y + 7}}, style);
}

}  // namespace

Markup outcome_mark(Outcome outcome, Point middle) {
    switch (outcome) {
    case Outcome::reported: return circle(middle, 5, "reported");
    case Outcome::discussed: return circle(middle, 6, "discussed");
    case Outcome::confirmed: return diamond(middle, 8, "confirmed");
    case Outcome::agreed: return ticked_square(middle);
    }
    return {};
}

Markup agreement_mark(const Agreement& agreement, Point middle) {
    switch (agreement.kind) {
    case AgreementKind::memorandum: return sheet(middle, agreement.revises ? "outlined" : "signed");
    case AgreementKind::pilot: return star(middle, "agreed");
    case AgreementKind::confirmation: return triangle(middle, "confirmed");
    case AgreementKind::intent: return hexagon(middle, "intended");
    case AgreementKind::cooperation: return hexagon(middle, "agreed");
    }
    return {};
}

Markup signing_mark(Point middle) {
    return line({middle.x, middle.y - 10}, {middle.x, middle.y + 10}, "signing-line");
}

Markup covered_mark(Point middle) {
    return rectangle({middle.x - 4, middle.y - 4, 8, 8}, "covered");
}

std::string_view agreement_words(const Agreement& agreement, const PictureOptions& options) {
    return in_words(agreement.kind == AgreementKind::memorandum && agreement.revises
                        ? picture_words::renewal
                        : kind_words::word_of(picture_words::agreement_kind, agreement.kind),
                    options);
}

Legend legend(std::string_view caption, const std::vector<LegendEntry>& entries, Point corner,
              int width) {
    const int start = pixel_width(caption, 12) + 18;
    Legend out{text_at({corner.x, corner.y + 14}, "strong", caption), legend_line_height};
    int x = start;
    for (const LegendEntry& entry : entries) {
        const int room = 26 + pixel_width(entry.meaning, 12) + 18;
        if (x > start && x + room > width) {
            x = start;
            out.height += legend_line_height;
        }
        const int y = corner.y + out.height - legend_line_height;
        const std::string place =
            "translate(" + std::to_string(corner.x + x + 10) + ' ' + std::to_string(y + 10) + ')';
        out.markup += Markup::block("g", {{"transform", place}}, entry.mark) +
                      text_at({corner.x + x + 26, y + 14}, "soft", entry.meaning);
        x += room;
    }
    return out;
}

Legend left_out_note(const std::vector<std::pair<Words, std::size_t>>& counts, Point corner,
                     int width, const PictureOptions& options) {
    std::vector<std::pair<Words, std::size_t>> left_out;
    std::ranges::copy_if(counts, std::back_inserter(left_out),
                         [](const auto& count) { return count.second > 0; });
    return left_out.empty() ? Legend{}
                            : legend(std::string(in_words(picture_words::not_drawn, options)) +
                                         ": " + counts_in_words(left_out, options),
                                     {}, corner, width);
}

}  // namespace dialograph
