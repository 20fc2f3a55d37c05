// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/graph.hpp"

#include <algorithm>
#include <tuple>

namespace dialograph {
namespace {

using Ends = std::pair<Vertex, Vertex>;

/// The edges on their way into the graph.
struct EdgeList {
    std::vector<Ends> ends;
    std::vector<EdgeProperties> properties;

    void reserve(std::size_t count) {
        ends.reserve(count);
        properties.reserve(count);
    }

    void add(Vertex tail, Vertex head, const EdgeProperties& edge) {
        ends.emplace_back(tail, head);
        properties.push_back(edge);
    }
};

/// The edges that the references of all records of a table become.
template <class Record>
void add_references(const DialogueGraph& graph, EdgeList& edges) {
    for (const Record& record : graph.dataset().records.*Table<Record>::rows) {
        const Vertex tail = graph.vertex(*Table<Record>::kind, record.id.number);
        for_each_reference(record, [&](std::size_t, const auto& column, EntityKind kind,
                                       EntityNumber number) {
            edges.add(tail, graph.vertex(kind, number), {.kind = *column.edge});
        });
    }
}

void add_agenda(const DialogueGraph& graph, EdgeList& edges) {
    for (const AgendaItem& item : graph.dataset().records.agenda) {
        edges.add(graph.vertex(item.session), graph.vertex(item.topic),
                  {.kind = EdgeKind::on_agenda,
                   .outcome = item.outcome,
                   .quote = item.quote,
                   .source = item.source});
    }
}

/// The sessions of all series, by series and number.
std::vector<Vertex> sorted_sessions(const DialogueGraph& graph) {
    std::vector<const Session*> records;
    records.reserve(graph.dataset().records.sessions.size());
    for (const Session& session : graph.dataset().records.sessions) {
        records.push_back(&session);
    }
    std::ranges::sort(records, {}, [](const Session* session) {
        return std::tuple(session->series.number, session->number, session->id.number);
    });
    std::vector<Vertex> sessions;
    sessions.reserve(records.size());
    for (const Session* const session : records) {
        sessions.push_back(graph.vertex(EntityKind::session, session->id.number));
    }
    return sessions;
}

void add_next_sessions(const DialogueGraph& graph, EdgeList& edges) {
    const auto series = [&](Vertex session) {
        const auto number = session - graph.vertex(EntityKind::session, 0);
        return find_record<Session>(graph.dataset(), number)->series;
    };
    const auto& sessions = graph.sessions();
    for (std::size_t i = 1; i < sessions.size(); ++i) {
        if (series(sessions[i - 1]) == series(sessions[i])) {
            edges.add(sessions[i - 1], sessions[i], {.kind = EdgeKind::next_session});
        }
    }
}

/// An upper bound of the number of edges, so that the list need not move while it grows.
std::size_t most_edges(const Dataset& dataset) {
    std::size_t edges = dataset.records.agenda.size() + dataset.records.sessions.size();
    for_each_table([&]<class Record>() {
        if constexpr (Table<Record>::kind.has_value()) {
            for (const Record& record : dataset.records.*Table<Record>::rows) {
                for_each_reference(record, [&](auto&&...) { ++edges; });
            }
        }
    });
    return edges;
}

}  // namespace

DialogueGraph::DialogueGraph(const Dataset& dataset) : dataset_(dataset) {
    for (const EntityKind kind : entity_kinds) {
        const auto count = static_cast<Vertex>(dataset.names.count(kind));
        first_vertex_[index_of(kind) + 1] = first_vertex_[index_of(kind)] + count;
    }
    sessions_ = sorted_sessions(*this);
    EdgeList edges;
    edges.reserve(most_edges(dataset));
    for_each_table([&]<class Record>() {
        if constexpr (Table<Record>::kind.has_value()) {
            add_references<Record>(*this, edges);
        }
    });
    add_agenda(*this, edges);
    add_next_sessions(*this, edges);
    graph_ = Graph(boost::edges_are_unsorted_multi_pass, edges.ends.begin(), edges.ends.end(),
                   edges.properties.begin(), first_vertex_.back());
    for (const EntityKind kind : entity_kinds) {
        for (EntityNumber number = 0; number < dataset.names.count(kind); ++number) {
            graph_[vertex(kind, number)] = {kind, number, dataset.names.id(kind, number)};
        }
    }
}

std::optional<Vertex> DialogueGraph::find(EntityKind kind, std::string_view id) const {
    const auto number = dataset_.names.find(kind, id);
    return number ? std::optional(vertex(kind, *number)) : std::nullopt;
}

}  // namespace dialograph
