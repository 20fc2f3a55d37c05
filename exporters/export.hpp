// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file export.hpp Writes a graph in a format.

#include "exporters/byte_sink.hpp"
#include "exporters/format.hpp"
#include "model/graph.hpp"
#include "ontology/description.hpp"

#include <cstddef>

namespace dialograph {

/// Describes a graph in a format and commits the bytes.
/// @return the number of statements written
/// @throws OutputError where not everything could be written
std::size_t export_graph(const DialogueGraph& graph, const Format& format, ByteSink& bytes,
                         Provenance provenance = Provenance::source, const Progress& progress = {});

}  // namespace dialograph
