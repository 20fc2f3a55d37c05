// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file frame.hpp What all pictures have in common: the element `svg`, its colours, title and
/// description, and how they speak of things.

#include "exporters/markup.hpp"
#include "exporters/ontology_page_words.hpp"
#include "exporters/pictures/picture.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dialograph {

/// What is true of a picture as a whole.
struct Frame {
    /// The picture's name among `pictures()`; the ids in the markup begin with it.
    std::string_view name;
    int width = 0;
    int height = 0;
    std::string title;
    /// For those who cannot see it.
    std::string description;
};

/// The picture as an element, with its content in its frame.
[[nodiscard]] Markup framed(const Frame& frame, const PictureOptions& options,
                            const Markup& content);

/// Those of the picture's own words that its readers can read.
[[nodiscard]] std::string_view in_words(const Words& words, const PictureOptions& options);

/// What the readers call a thing.
[[nodiscard]] std::string_view label_of(const DialogueGraph& graph, Vertex vertex,
                                        const PictureOptions& options);

/// The address that a thing's label leads to; empty for none.
[[nodiscard]] std::string address_of(Vertex vertex, const PictureOptions& options);

/// A sentence of counts, such as `Sessions: 15. Topics: 37.`
[[nodiscard]] std::string counts_in_words(const std::vector<std::pair<Words, std::size_t>>& counts,
                                          const PictureOptions& options);

/// The years of all sessions, as `2007–2023`; empty where no session has a date.
[[nodiscard]] std::string years_of(const DialogueGraph& graph);

/// What a picture shows and of which years, such as `Places, 2007–2023`.
[[nodiscard]] std::string title_with_years(const Words& words, const DialogueGraph& graph,
                                           const PictureOptions& options);

/// What a picture is headed with: the series, if there is one alone, and the title.
[[nodiscard]] Markup heading(const DialogueGraph& graph, const PictureOptions& options,
                             std::string_view title);

/// The name of the series, if there is one alone; several have no name in common.
[[nodiscard]] std::string_view series_name(const DialogueGraph& graph,
                                           const PictureOptions& options);

/// The file `picture.css`, byte for byte.
[[nodiscard]] std::string_view picture_style();

}  // namespace dialograph
