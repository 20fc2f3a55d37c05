// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file dot_writer.hpp Writes the graph in Graphviz's language DOT.

#include "exporters/byte_sink.hpp"
#include "model/graph.hpp"
#include "ontology/description.hpp"

#include <string>
#include <string_view>

namespace dialograph {

/// Writes the graph as a digraph of UTF-8.
///
/// `boost::write_graphviz` will not do: as of Boost 1.74 it writes a text that ends in a backslash
/// so that its quote is never closed, and leaves bare a text that is a keyword, such as `node`.
void write_dot(const DialogueGraph& graph, ByteSink& bytes, const Progress& progress = {});

/// A text as a quoted string of DOT, of the kind that Graphviz calls an escString: a backslash is
/// written as two, a line break as `\n`. Other control characters become U+FFFD.
[[nodiscard]] std::string dot_string(std::string_view text);

}  // namespace dialograph
