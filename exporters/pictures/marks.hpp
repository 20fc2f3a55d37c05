// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file marks.hpp The small marks for what came of a topic and for kinds of agreements, which can
/// be told apart by their shapes alone.

#include "exporters/ontology_page_words.hpp"
#include "exporters/pictures/picture.hpp"
#include "exporters/pictures/shapes.hpp"
#include "model/records.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dialograph {

/// A ring, a disc, a diamond or a ticked square.
[[nodiscard]] Markup outcome_mark(Outcome outcome, Point middle);

/// A sheet of paper for a memorandum, outlined where it renews another; a star for a pilot; a
/// triangle for a confirmation; a hexagon for cooperation, outlined where it is only intended.
[[nodiscard]] Markup agreement_mark(const Agreement& agreement, Point middle);

/// A signing: a piece of a dashed line.
[[nodiscard]] Markup signing_mark(Point middle);

/// A topic of an agreement that came of no session.
[[nodiscard]] Markup covered_mark(Point middle);

/// What an agreement is: its kind, or a renewal.
[[nodiscard]] std::string_view agreement_words(const Agreement& agreement,
                                               const PictureOptions& options);

/// A mark and what it means.
struct LegendEntry {
    Markup mark;
    std::string meaning;
};

/// A legend, and the room that it takes.
struct Legend {
    Markup markup;
    int height = 0;
};

/// The legend of marks that were drawn at {0, 0}, behind a caption, in lines of a width.
[[nodiscard]] Legend legend(std::string_view caption, const std::vector<LegendEntry>& entries,
                            Point corner, int width);

/// How many things of each kind are not drawn; nothing where all are.
[[nodiscard]] Legend left_out_note(const std::vector<std::pair<Words, std::size_t>>& counts,
                                   Point corner, int width, const PictureOptions& options);

}  // namespace dialograph
