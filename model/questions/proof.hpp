// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file proof.hpp The edges of the graph that show why an answer is one.

#include "model/graph.hpp"

#include <vector>

namespace dialograph {

/// Edges that prove an answer.
using Proof = std::vector<Edge>;

}  // namespace dialograph
