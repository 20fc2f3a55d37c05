// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file topics_by_period.hpp Which topics came, stayed and went from one period to the next?

#include "model/graph.hpp"
#include "model/questions/period.hpp"
#include "model/questions/proof.hpp"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace dialograph {

/// What a topic did in a period, seen against the others that were asked about.
enum class Presence : std::uint8_t {
    /// It is in earlier periods and in later ones, or this is the last one.
    stayed,
    /// It is in no earlier period, and there are some.
    came,
    /// It is in no later period, and there are some.
    went,
    /// It is in this one alone, with others before and after it.
    came_and_went,
};

/// The word for it.
[[nodiscard]] std::string_view name_of(Presence presence);

/// A topic in a period.
struct PresentTopic {
    Vertex topic = 0;
    Presence presence = Presence::stayed;
    /// Its agenda items in the period.
    Proof items;
};

/// The topics of a period, in the order of the graph.
struct PeriodTopics {
    Period period;
    std::vector<PresentTopic> topics;
};

/// The topics on the agenda in each of some periods, which follow each other. What came before the
/// first and after the last of them is not looked at.
[[nodiscard]] std::vector<PeriodTopics> topics_by_period(const DialogueGraph& graph,
                                                         std::span<const Period> periods);

/// The years of the sessions of a graph cut into periods of some years, the last of which may be
/// shorter.
[[nodiscard]] std::vector<Period> periods_of(const DialogueGraph& graph, int years);

}  // namespace dialograph
