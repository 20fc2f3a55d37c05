// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file agreement_story.hpp What led to an agreement, and what followed it?

#include "model/graph.hpp"
#include "model/questions/proof.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace dialograph {

/// Where something stands in the story of an agreement.
enum class StoryPart : std::uint8_t {
    /// It led to the agreement.
    before,
    /// It is where the agreement was made, or took place at about the same time: which was first
    /// is not known.
    around,
    /// It followed the agreement.
    after,
};

/// The word for it.
[[nodiscard]] std::string_view name_of(StoryPart part);

/// A session, an event or another agreement in the story of an agreement.
struct StoryStep {
    Vertex what = 0;
    StoryPart part = StoryPart::around;
    /// The edges that join it with the agreement. Where it was made: `agreed_at`, `signed_at`,
    /// `during`. What it renews and carries out, and what renewed and carried it out, over any
    /// number of steps: `revises`, `fulfils`. What dealt with the same topics: `on_agenda` and
    /// `about`, and the `about` of the agreement.
    Proof proof;

    /// Whether more than a shared topic joins it with the agreement.
    bool direct = false;
};

/// The story of an agreement: its parts in turn, each in the order of time. Takes time by the
/// appearances of its topics.
[[nodiscard]] std::vector<StoryStep> agreement_story(const DialogueGraph& graph, Vertex agreement);

}  // namespace dialograph
