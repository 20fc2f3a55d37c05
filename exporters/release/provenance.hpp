// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file provenance.hpp How a release came about (PROV-O).

#include "exporters/release/release_facts.hpp"
#include "ontology/statement_sink.hpp"

namespace dialograph {

/// Says which run of which program made which files out of which. The time of the run is that of
/// SOURCE_DATE_EPOCH, and is not said where that is not set. The sink is finished.
void describe_provenance(const ReleaseFacts& facts, StatementSink& sink);

}  // namespace dialograph
