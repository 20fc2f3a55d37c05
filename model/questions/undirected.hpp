// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file undirected.hpp A directed graph, or a view of one, whose edges can be walked both ways.
///
///     const Undirected net(graph.graph());
///     boost::connected_components(net, components);
///
/// It copies nothing, and what it is made of has to outlive it. Algorithms of the Boost Graph
/// Library for undirected graphs take it.

#include "model/graph.hpp"

#include <boost/graph/graph_traits.hpp>
#include <boost/graph/properties.hpp>
#include <boost/iterator/iterator_facade.hpp>
#include <boost/iterator/transform_iterator.hpp>

#include <utility>

namespace dialograph {

/// An edge as it is walked: along its direction, or against it.
template <class DirectedEdge>
struct WalkedEdge {
    DirectedEdge edge;
    bool against = false;

    /// The same edge, whichever way it is walked.
    friend bool operator==(const WalkedEdge& a, const WalkedEdge& b) { return a.edge == b.edge; }
    friend bool operator!=(const WalkedEdge& a, const WalkedEdge& b) { return !(a == b); }
};

/// The edges at a vertex: first those that leave it, then those that lead to it.
template <class DirectedGraph>
class EdgesAround : public boost::iterator_facade<
                        EdgesAround<DirectedGraph>,
                        WalkedEdge<typename boost::graph_traits<DirectedGraph>::edge_descriptor>,
                        boost::forward_traversal_tag,
                        WalkedEdge<typename boost::graph_traits<DirectedGraph>::edge_descriptor>> {
    using Traits = boost::graph_traits<DirectedGraph>;
    using Out = typename Traits::out_edge_iterator;
    using In = typename Traits::in_edge_iterator;

public:
    EdgesAround() = default;
    EdgesAround(Out out, Out out_end, In in) : out_(out), out_end_(out_end), in_(in) {}

private:
    friend class boost::iterator_core_access;

    [[nodiscard]] WalkedEdge<typename Traits::edge_descriptor> dereference() const {
        return out_ != out_end_ ? WalkedEdge<typename Traits::edge_descriptor>{*out_, false}
                                : WalkedEdge<typename Traits::edge_descriptor>{*in_, true};
    }
    [[nodiscard]] bool equal(const EdgesAround& other) const {
        return out_ == other.out_ && in_ == other.in_;
    }
    void increment() {
        if (out_ != out_end_) {
            ++out_;
        } else {
            ++in_;
        }
    }

    Out out_{};
    Out out_end_{};
    In in_{};
};

/// A directed graph without its directions.
template <class DirectedGraph>
class Undirected {
    using Traits = boost::graph_traits<DirectedGraph>;

public:
    // The names that the concepts of the Boost Graph Library ask for.
    using vertex_descriptor = typename Traits::vertex_descriptor;
    using edge_descriptor = WalkedEdge<typename Traits::edge_descriptor>;
    using directed_category = boost::undirected_tag;
    using edge_parallel_category = boost::allow_parallel_edge_tag;
    // NOLINTNEXTLINE(readability-identifier-naming): as above
    struct traversal_category : boost::incidence_graph_tag,
                                boost::vertex_list_graph_tag,
                                boost::edge_list_graph_tag {};
    using vertices_size_type = typename Traits::vertices_size_type;
    using edges_size_type = typename Traits::edges_size_type;
    using degree_size_type = typename Traits::degree_size_type;
    using vertex_iterator = typename Traits::vertex_iterator;
    using out_edge_iterator = EdgesAround<DirectedGraph>;
    using in_edge_iterator = void;
    struct Along {
        edge_descriptor operator()(const typename Traits::edge_descriptor& edge) const {
            return {edge, false};
        }
    };
    using edge_iterator = boost::transform_iterator<Along, typename Traits::edge_iterator,
                                                    edge_descriptor, edge_descriptor>;
    using adjacency_iterator = void;

    explicit Undirected(const DirectedGraph& graph) : graph_(&graph) {}

    static vertex_descriptor null_vertex() { return Traits::null_vertex(); }
    [[nodiscard]] const DirectedGraph& directed() const { return *graph_; }

    /// The bundled properties.
    decltype(auto) operator[](vertex_descriptor vertex) const { return (*graph_)[vertex]; }
    decltype(auto) operator[](const edge_descriptor& edge) const { return (*graph_)[edge.edge]; }

    friend vertex_descriptor source(const edge_descriptor& edge, const Undirected& graph) {
        return edge.against ? target(edge.edge, *graph.graph_) : source(edge.edge, *graph.graph_);
    }
    friend vertex_descriptor target(const edge_descriptor& edge, const Undirected& graph) {
        return edge.against ? source(edge.edge, *graph.graph_) : target(edge.edge, *graph.graph_);
    }
    friend std::pair<out_edge_iterator, out_edge_iterator> out_edges(vertex_descriptor vertex,
                                                                     const Undirected& graph) {
        const auto out = out_edges(vertex, *graph.graph_);
        const auto in = in_edges(vertex, *graph.graph_);
        return {out_edge_iterator(out.first, out.second, in.first),
                out_edge_iterator(out.second, out.second, in.second)};
    }
    friend degree_size_type out_degree(vertex_descriptor vertex, const Undirected& graph) {
        return out_degree(vertex, *graph.graph_) + in_degree(vertex, *graph.graph_);
    }
    friend degree_size_type degree(vertex_descriptor vertex, const Undirected& graph) {
        return out_degree(vertex, graph);
    }
    friend std::pair<vertex_iterator, vertex_iterator> vertices(const Undirected& graph) {
        return vertices(*graph.graph_);
    }
    friend vertices_size_type num_vertices(const Undirected& graph) {
        return num_vertices(*graph.graph_);
    }
    friend std::pair<edge_iterator, edge_iterator> edges(const Undirected& graph) {
        const auto [first, last] = edges(*graph.graph_);
        return {edge_iterator(first, Along{}), edge_iterator(last, Along{})};
    }
    friend edges_size_type num_edges(const Undirected& graph) { return num_edges(*graph.graph_); }
    friend auto get(boost::vertex_index_t tag, const Undirected& graph) {
        return get(tag, *graph.graph_);
    }

private:
    const DirectedGraph* graph_;
};

}  // namespace dialograph

/// The index of a vertex is that in the directed graph.
template <class DirectedGraph>
struct boost::property_map<dialograph::Undirected<DirectedGraph>, boost::vertex_index_t>
    : boost::property_map<DirectedGraph, boost::vertex_index_t> {};
