// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file graph_of.hpp Graphs of small tables and of the records that ship, for tests.

#include "model/graph.hpp"
#include "model/load.hpp"
#include "tests/model/records_folder.hpp"

#include <boost/graph/properties.hpp>
#include <boost/property_map/property_map.hpp>
#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dialograph::tests {

/// The graph of a records folder; nothing is checked beyond cells and rows.
class GraphOf {
public:
    explicit GraphOf(const tests::TableTexts& tables = tests::small_tables()) {
        const tests::RecordsFolder records(tables);
        Diagnostics diagnostics;
        dataset_ = read_dataset(records.path(), diagnostics);
        EXPECT_EQ(tests::places(diagnostics), "");
        dialogue_.emplace(*dataset_);
    }

    [[nodiscard]] const DialogueGraph& operator*() const { return *dialogue_; }
    [[nodiscard]] const DialogueGraph* operator->() const { return &*dialogue_; }
    [[nodiscard]] const Graph& graph() const { return dialogue_->graph(); }
    [[nodiscard]] Vertex at(EntityKind kind, std::string_view id) const {
        return dialogue_->find(kind, id).value();
    }

    /// A value for each vertex, as a property map.
    template <class Value>
    [[nodiscard]] auto map(std::vector<Value>& values) const {
        values.resize(boost::num_vertices(graph()));
        return boost::make_iterator_property_map(values.begin(), get(boost::vertex_index, graph()));
    }

private:
    std::optional<Dataset> dataset_;
    std::optional<DialogueGraph> dialogue_;
};

/// The graph of the records that ship.
inline const DialogueGraph& japan_mongolia() {
    static const LoadedRecords loaded = load_records(DIALOGRAPH_SOURCE_DIR "/data/japan-mongolia");
    return *loaded.graph;
}

/// A vertex as `kind/id`.
inline std::string name(const DialogueGraph& graph, Vertex vertex) {
    const VertexProperties& properties = graph.graph()[vertex];
    return std::string(name_of(properties.kind)) + '/' + std::string(properties.id);
}

/// An edge as `kind/id name kind/id`.
inline std::string sentence(const DialogueGraph& graph, const Edge& edge) {
    return name(graph, boost::source(edge, graph.graph())) + ' ' +
           std::string(name_of(graph.graph()[edge].kind)) + ' ' +
           name(graph, boost::target(edge, graph.graph()));
}

/// Edges as sentences, with commas between them.
template <class Edges>
std::string sentences(const DialogueGraph& graph, const Edges& edges) {
    std::string text;
    for (const Edge& edge : edges) {
        text += (text.empty() ? "" : ", ") + sentence(graph, edge);
    }
    return text;
}

/// The vertex of `kind/id`.
inline Vertex at(const DialogueGraph& graph, std::string_view name) {
    const std::size_t slash = name.find('/');
    return graph.find(entity_kind_named(name.substr(0, slash)).value(), name.substr(slash + 1))
        .value();
}

}  // namespace dialograph::tests
