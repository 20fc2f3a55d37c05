// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file void_description.hpp What a store is told of the statements of a release (VoID).

#include "exporters/release/release_facts.hpp"
#include "ontology/statement_sink.hpp"

namespace dialograph {

/// Says counts, partitions by class and property, vocabularies, examples, links and dumps. Prefixes
/// come first; the sink is finished.
void describe_void(const ReleaseFacts& facts, StatementSink& sink);

}  // namespace dialograph
