// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file timeline_words.hpp What a timeline says of its columns and marks.

#include "exporters/pictures/marks.hpp"
#include "exporters/pictures/picture.hpp"
#include "exporters/pictures/timeline_plan.hpp"

#include <string>
#include <vector>

namespace dialograph {

/// Whether a column is an agreement that was signed at an event.
[[nodiscard]] bool is_signed(const DialogueGraph& graph, const TimelineColumn& column);

/// When the session or the agreement was.
[[nodiscard]] const Date& date_of(const DialogueGraph& graph, const TimelineColumn& column);

/// What stands at a column in slanted letters: where the session was, or what the agreement is.
[[nodiscard]] std::string slanted_words(const DialogueGraph& graph, const TimelineColumn& column,
                                        const PictureOptions& options);

/// The label of a column with its date.
[[nodiscard]] std::string title_of(const DialogueGraph& graph, const TimelineColumn& column,
                                   const PictureOptions& options);

[[nodiscard]] std::string outcome_words(Outcome outcome, const PictureOptions& options);

/// The legend's marks of outcomes.
[[nodiscard]] std::vector<LegendEntry> outcome_entries(const PictureOptions& options);

/// The legend's marks of the kinds of agreements that there are, each once.
[[nodiscard]] std::vector<LegendEntry> agreement_entries(const DialogueGraph& graph,
                                                         const TimelinePlan& plan,
                                                         const PictureOptions& options);

}  // namespace dialograph
