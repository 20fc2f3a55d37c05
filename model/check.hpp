// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file check.hpp What has to hold between the records of a data set.

#include "model/diagnostic.hpp"

namespace dialograph {

class DialogueGraph;

/// Reports every problem between rows: ends before starts, session numbers that stand twice or are
/// left out, rows that say the same again, halves of coordinates, labels and mappings against SKOS,
/// and circles in `within`, `broader`, `revises`, `fulfils`, `succeeds` and `during`.
void check(const DialogueGraph& graph, Diagnostics& diagnostics);

}  // namespace dialograph
