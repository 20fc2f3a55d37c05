// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file check_labels.hpp What SKOS asks of the labels and mappings of topics.

#include "model/diagnostic.hpp"

namespace dialograph {

class DialogueGraph;

/// Reports alternative labels that are the label itself (SKOS S13).
void check_labels(const DialogueGraph& graph, Diagnostics& diagnostics);

/// Reports topics mapped to one concept as its equal and as narrower than it or related (SKOS S46).
void check_mappings(const DialogueGraph& graph, Diagnostics& diagnostics);

}  // namespace dialograph
