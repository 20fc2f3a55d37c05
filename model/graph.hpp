// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file graph.hpp The dialogue as a Boost graph: what was said where, on what, by whom.
///
/// Any algorithm of the Boost Graph Library takes it. It is directed, can be walked both ways, has
/// bundled properties, allows parallel edges, and does not change once it is built.

#include "model/dataset.hpp"
#include "model/edge_kind.hpp"
#include "model/entity_kind.hpp"

#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/range/adaptor/filtered.hpp>
#include <boost/range/adaptor/transformed.hpp>
#include <boost/range/irange.hpp>
#include <boost/range/iterator_range.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace dialograph {

/// The bundled property of a vertex.
struct VertexProperties {
    EntityKind kind = EntityKind::series;
    /// The number among its kind, for `find_record`.
    EntityNumber number = no_entity;
    std::string_view id;
};

/// The bundled property of an edge.
struct EdgeProperties {
    EdgeKind kind = EdgeKind::stated_in;
    /// On an edge `on_agenda` what came of the topic; else `reported` and without meaning.
    Outcome outcome = Outcome::reported;
    /// On an edge `on_agenda` the agenda item, with the quoted words and their source; else null.
    const AgendaItem* item = nullptr;

    /// The words of the source that say what came of the topic; empty where there are none.
    [[nodiscard]] std::string_view quote() const {
        return item == nullptr ? std::string_view{} : item->quote;
    }
};

/// Compressed sparse rows: on a million sessions a fifth of the memory of an adjacency list, and
/// several times as fast to walk.
using Graph =
    boost::compressed_sparse_row_graph<boost::bidirectionalS, VertexProperties, EdgeProperties,
                                       boost::no_property, std::uint32_t, std::uint32_t>;

using Vertex = boost::graph_traits<Graph>::vertex_descriptor;
using Edge = boost::graph_traits<Graph>::edge_descriptor;

/// A data set as a graph. The data set has to outlive it.
class DialogueGraph {
public:
    /// Builds the graph: a vertex for each id, in the order of `entity_kinds` and of the ids'
    /// numbers; an edge for each reference and agenda item, and one from each session to the next.
    explicit DialogueGraph(const Dataset& dataset);

    [[nodiscard]] const Graph& graph() const { return graph_; }
    [[nodiscard]] const Dataset& dataset() const { return dataset_; }

    /// The vertex of an entity, in constant time.
    [[nodiscard]] Vertex vertex(EntityKind kind, EntityNumber number) const {
        return first_vertex_[index_of(kind)] + number;
    }
    template <EntityKind Kind>
    [[nodiscard]] Vertex vertex(Ref<Kind> ref) const {
        return vertex(Kind, ref.number);
    }
    /// The vertex of an id, in constant time; nothing where there is no such entity.
    [[nodiscard]] std::optional<Vertex> find(EntityKind kind, std::string_view id) const;

    /// The vertices of a kind, as a range.
    [[nodiscard]] auto vertices(EntityKind kind) const {
        return boost::irange(first_vertex_[index_of(kind)], first_vertex_[index_of(kind) + 1]);
    }

    /// The record of a vertex of the kind that `Record` is for.
    template <class Record>
    [[nodiscard]] const Record& record(Vertex vertex) const {
        return *find_record<Record>(dataset_, graph_[vertex].number);
    }

    /// The sessions of all series, by series and number.
    [[nodiscard]] const std::vector<Vertex>& sessions() const { return sessions_; }

    /// The sessions of one series, by number.
    [[nodiscard]] std::span<const Vertex> sessions(Ref<EntityKind::series> series) const;

    /// The number of agenda items on a topic, in constant time.
    [[nodiscard]] std::size_t times_on_agenda(Vertex topic) const {
        return times_on_agenda_[graph_[topic].number];
    }

    /// The edges out of a vertex that are of a kind, as a range.
    [[nodiscard]] auto out_edges(Vertex vertex, EdgeKind kind) const {
        return boost::make_iterator_range(boost::out_edges(vertex, graph_)) |
               boost::adaptors::filtered(OfKind{&graph_, kind});
    }
    /// The edges into a vertex that are of a kind, as a range.
    [[nodiscard]] auto in_edges(Vertex vertex, EdgeKind kind) const {
        return boost::make_iterator_range(boost::in_edges(vertex, graph_)) |
               boost::adaptors::filtered(OfKind{&graph_, kind});
    }
    /// The vertices to which edges of a kind lead, as a range.
    [[nodiscard]] auto targets(Vertex vertex, EdgeKind kind) const {
        return out_edges(vertex, kind) | boost::adaptors::transformed(Head{&graph_});
    }
    /// The vertices from which edges of a kind come, as a range.
    [[nodiscard]] auto sources(Vertex vertex, EdgeKind kind) const {
        return in_edges(vertex, kind) | boost::adaptors::transformed(Tail{&graph_});
    }

private:
    // Function objects and not lambdas, which the iterators of Boost.Range could not assign.
    struct OfKind {
        const Graph* graph;
        EdgeKind kind;

        bool operator()(const Edge& edge) const { return (*graph)[edge].kind == kind; }
    };
    struct Head {
        const Graph* graph;

        Vertex operator()(const Edge& edge) const { return boost::target(edge, *graph); }
    };
    struct Tail {
        const Graph* graph;

        Vertex operator()(const Edge& edge) const { return boost::source(edge, *graph); }
    };

    const Dataset& dataset_;
    std::array<Vertex, entity_kind_count + 1> first_vertex_{};
    std::vector<Vertex> sessions_;
    /// By the topic's number.
    std::vector<std::uint32_t> times_on_agenda_;
    Graph graph_;
};

}  // namespace dialograph
