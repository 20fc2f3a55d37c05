// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file labels.hpp What a thing is called in a language, for people.

#include "model/graph.hpp"
#include "model/records.hpp"

#include <span>
#include <string_view>

namespace dialograph {

/// What a thing is called in each language: the title, label or name of its record, in the order
/// of the table's columns. Nothing where the thing was only referred to.
[[nodiscard]] std::span<const LocalText> names_of(const DialogueGraph& graph, Vertex vertex);

/// The text that a reader of a language gets: that of the language (`ja`); else of a form of it
/// (`ja-Latn`) or of what it is a form of; else in English; else the first. Null where there is no
/// text at all.
[[nodiscard]] const LocalText* text_for(std::span<const LocalText> texts,
                                        std::string_view language);

/// What a reader of a language calls a thing: the text for the language among its names, or its id.
[[nodiscard]] std::string_view label_of(const DialogueGraph& graph, Vertex vertex,
                                        std::string_view language);

}  // namespace dialograph
