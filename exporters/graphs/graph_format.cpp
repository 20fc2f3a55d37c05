// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/graphs/graph_format.hpp"

#include "exporters/graphs/dot_writer.hpp"
#include "exporters/graphs/graphml_writer.hpp"

#include <algorithm>
#include <array>

namespace dialograph {
namespace {

constexpr std::array<std::string_view, 2> dot_extensions{"dot", "gv"};
constexpr std::array<std::string_view, 1> graphml_extensions{"graphml"};

constexpr std::array rows{
    GraphFormat{"dot", dot_extensions, "text/vnd.graphviz", write_dot},
    GraphFormat{"graphml", graphml_extensions, "application/graphml+xml", write_graphml},
};

const GraphFormat* found(const GraphFormat* row) {
    return row == rows.end() ? nullptr : row;
}

}  // namespace

std::span<const GraphFormat> graph_formats() {
    return rows;
}

const GraphFormat* graph_format_named(std::string_view name) {
    return found(std::ranges::find(rows, name, &GraphFormat::name));
}

const GraphFormat* graph_format_of_file(const std::filesystem::path& file) {
    const std::string extension = file.extension().string();
    return extension.empty() ? nullptr : found(std::ranges::find_if(rows, [&](const auto& row) {
        return std::ranges::find(row.extensions, std::string_view(extension).substr(1)) !=
               row.extensions.end();
    }));
}

}  // namespace dialograph
