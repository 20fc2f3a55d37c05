// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file picture.hpp The pictures that Dialograph draws of a dialogue, each a row of a table.
///
/// A picture is SVG that stands alone or in a page: no script, nothing loaded, light and dark. The
/// same graph gives the same bytes on every machine. A page sets other colours by the custom
/// properties of `picture.css`.

#include "exporters/markup.hpp"
#include "model/graph.hpp"

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace dialograph {

/// Where the style sheet of a picture is.
enum class PictureStyle : bool {
    /// In the picture, which then stands alone.
    inside,
    /// In a file that the page loads: a strict Content-Security-Policy allows no other.
    of_the_page,
};

/// How a picture is made.
struct PictureOptions {
    /// The language of the labels, as a tag. The picture's own words are in Japanese, English or
    /// Mongolian, and in English for readers of another language.
    std::string_view language = "en";
    /// The address that the label of a thing leads to; empty for none.
    std::function<std::string(Vertex)> link_for = {};
    /// At most so many things of a kind are drawn: the latest sessions, the topics that are taken
    /// up most. A note in the picture tells how many more there are.
    std::size_t limit = 60;
    PictureStyle style = PictureStyle::inside;
};

/// A kind of picture.
struct Picture {
    /// The word for it on the command line and in names of files.
    std::string_view name;
    std::string_view summary;
    /// Draws it, as one element `svg`.
    Markup (*draw)(const DialogueGraph& graph, const PictureOptions& options);
};

[[nodiscard]] std::span<const Picture> pictures();

/// The picture of a name, or null.
[[nodiscard]] const Picture* picture_named(std::string_view name);

/// Sessions in columns by date, topics in rows, and what came of each topic at each session.
[[nodiscard]] Markup draw_timeline(const DialogueGraph& graph, const PictureOptions& options);

/// Topics, sessions, agreements, signings and places, and what joins them.
[[nodiscard]] Markup draw_network(const DialogueGraph& graph, const PictureOptions& options);

/// Where sessions and events were held.
[[nodiscard]] Markup draw_map(const DialogueGraph& graph, const PictureOptions& options);

/// What led to each agreement and what followed it.
[[nodiscard]] Markup draw_agreements(const DialogueGraph& graph, const PictureOptions& options);

}  // namespace dialograph
