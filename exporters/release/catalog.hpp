// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file catalog.hpp What a data catalog is told of a release (DCAT 3, DCAT-AP 3).

#include "exporters/release/release_facts.hpp"
#include "ontology/statement_sink.hpp"

namespace dialograph {

/// Says the catalog, its record, the data set with its versions and distributions, and the data
/// service if there is one. Prefixes come first; the sink is finished.
void describe_catalog(const ReleaseFacts& facts, StatementSink& sink);

/// The name of a version in the catalog: `version-1.0.0`.
[[nodiscard]] std::string version_name(std::string_view version);

}  // namespace dialograph
