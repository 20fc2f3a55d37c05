// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file agreements_plan.hpp Where the things stand in the picture of agreements: time runs
/// downwards, sessions in the middle, what came of them to their right, what came of none to their
/// left, and signings left of that.

#include "exporters/pictures/picture.hpp"
#include "exporters/pictures/shapes.hpp"
#include "model/graph.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace dialograph {

/// A thing in a box of text.
struct CardLine {
    std::string text;
    std::string_view style;
};
struct Card {
    Vertex thing = 0;
    Box box;
    std::vector<CardLine> lines;
};

/// A session on the line of time.
struct Stop {
    Vertex session = 0;
    Point middle;
};

struct AgreementsPlan {
    std::vector<Stop> stops;
    /// Of the sessions, and of none, each by time.
    std::vector<Card> right;
    std::vector<Card> left;
    /// Signings and other events.
    std::vector<Card> events;
    int top = 0;
    int bottom = 0;
    int width = 0;
    std::size_t left_out = 0;

    /// The box of a thing; null where it is not drawn.
    [[nodiscard]] const Box* box_of(Vertex thing) const;
};

inline constexpr int card_text_size = 12;

[[nodiscard]] AgreementsPlan plan_agreements(const DialogueGraph& graph,
                                             const PictureOptions& options);

}  // namespace dialograph
