// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file gaps.hpp What is missing: years without a session, topics never agreed on, agreements that
/// nothing vouches for?

#include "model/graph.hpp"
#include "model/questions/proof.hpp"

#include <vector>

namespace dialograph {

/// Years in which a series held no session.
struct SessionGap {
    Vertex series = 0;
    int first_year = 0;
    int last_year = 0;
    /// The edge `next_session` over the gap.
    Edge over;
};

/// The gaps between the sessions of each series, in the order of series and numbers.
[[nodiscard]] std::vector<SessionGap> years_without_session(const DialogueGraph& graph);

/// A topic on which nothing was agreed.
struct OpenTopic {
    Vertex topic = 0;
    /// The strongest that came of it.
    Outcome strongest = Outcome::reported;
    /// Its agenda items.
    Proof items;
};

/// The topics that were on an agenda but never agreed on, and that no agreement is about; in the
/// order of the graph.
[[nodiscard]] std::vector<OpenTopic> topics_never_agreed(const DialogueGraph& graph);

/// The agreements that no source states, in the order of the graph.
[[nodiscard]] std::vector<Vertex> agreements_without_source(const DialogueGraph& graph);

}  // namespace dialograph
