// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file graph_format.hpp The formats that hold the graph itself, for programs that draw and
/// analyse graphs, each a row of a table.
///
/// They are apart from `formats()`: they say what the Boost graph is, vertex by vertex and edge by
/// edge, and no statements of RDF.

#include "exporters/byte_sink.hpp"
#include "model/graph.hpp"
#include "ontology/description.hpp"

#include <filesystem>
#include <span>
#include <string_view>

namespace dialograph {

/// A format of graphs.
struct GraphFormat {
    /// The word for it on the command line.
    std::string_view name;
    /// The extensions of its files, without the dot; the first is the usual one.
    std::span<const std::string_view> extensions;
    std::string_view media_type;
    /// Writes a graph to the bytes and does not commit them.
    void (*write)(const DialogueGraph& graph, ByteSink& bytes, const Progress& progress);
};

[[nodiscard]] std::span<const GraphFormat> graph_formats();

/// The format of a name, or null.
[[nodiscard]] const GraphFormat* graph_format_named(std::string_view name);

/// The format that the extension of a file asks for, or null.
[[nodiscard]] const GraphFormat* graph_format_of_file(const std::filesystem::path& file);

}  // namespace dialograph
