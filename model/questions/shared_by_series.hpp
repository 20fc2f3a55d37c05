// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file shared_by_series.hpp What do two series of dialogues have in common?

#include "model/graph.hpp"
#include "model/questions/proof.hpp"

#include <vector>

namespace dialograph {

/// Something that two series share: a topic, a place, an organisation.
struct SharedThing {
    Vertex thing = 0;
    /// The edges to it from the first series and its sessions.
    Proof first;
    /// The edges to it from the second series and its sessions.
    Proof second;
};

/// What the sessions of two series were about, where they were held and who took part, as far as it
/// is the same; in the order of the graph. Sources are left out. Takes time by the edges of the
/// sessions.
[[nodiscard]] std::vector<SharedThing> shared_by_series(const DialogueGraph& graph, Vertex first,
                                                        Vertex second);

}  // namespace dialograph
