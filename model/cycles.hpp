// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file cycles.hpp Circles of edges of one kind, such as a place within itself.

#include "model/graph.hpp"

#include <vector>

namespace dialograph {

/// The circles that edges of one kind close among the vertices of a kind: for each edge that leads
/// back, the vertices from its head to its tail. Boost's topological sort only says that there is
/// one; a curator wants to know which.
[[nodiscard]] std::vector<std::vector<Vertex>> find_cycles(const DialogueGraph& graph,
                                                           EntityKind vertices, EdgeKind edges);

}  // namespace dialograph
