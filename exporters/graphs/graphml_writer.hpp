// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file graphml_writer.hpp Writes the graph as GraphML (http://graphml.graphdrawing.org/).

#include "exporters/byte_sink.hpp"
#include "model/graph.hpp"
#include "ontology/description.hpp"

namespace dialograph {

/// Writes the graph with a key for each attribute, which has its type. A vertex has the id
/// `session:6`, since ids are tokens of XML.
///
/// `boost::write_graphml` will not do: as of Boost 1.74 it writes control characters, which no
/// XML can have, gives every vertex every attribute, though empty, and calls vertices by numbers.
void write_graphml(const DialogueGraph& graph, ByteSink& bytes, const Progress& progress = {});

}  // namespace dialograph
