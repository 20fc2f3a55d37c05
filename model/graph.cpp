// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/graph.hpp"

#include <boost/iterator/transform_iterator.hpp>

#include <algorithm>
#include <tuple>
#include <utility>

namespace dialograph {
namespace {

/// An edge on its way into the graph, as small as can be: there are millions at a time.
struct PlannedEdge {
    Vertex tail;
    Vertex head;
    /// The agenda item's place in its table.
    std::uint32_t item;
    EdgeKind kind;
};

using EdgePlan = std::vector<PlannedEdge>;

/// The edges that the references of all records of a table become.
template <class Record>
void add_references(const DialogueGraph& graph, EdgePlan& plan) {
    for (const Record& record : graph.dataset().records.*Table<Record>::rows) {
        const Vertex tail = graph.vertex(*Table<Record>::kind, record.id.number);
        for_each_reference(
            record, [&](std::size_t, const auto& column, EntityKind kind, EntityNumber number) {
                plan.push_back({tail, graph.vertex(kind, number), 0, *column.edge});
            });
    }
}

void add_agenda(const DialogueGraph& graph, EdgePlan& plan) {
    std::uint32_t place = 0;
    for (const AgendaItem& item : graph.dataset().records.agenda) {
        plan.push_back(
            {graph.vertex(item.session), graph.vertex(item.topic), place++, EdgeKind::on_agenda});
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

void add_next_sessions(const DialogueGraph& graph, EdgePlan& plan) {
    const auto series = [&](Vertex session) {
        const auto number = session - graph.vertex(EntityKind::session, 0);
        return find_record<Session>(graph.dataset(), number)->series;
    };
    const auto& sessions = graph.sessions();
    for (std::size_t i = 1; i < sessions.size(); ++i) {
        if (series(sessions[i - 1]) == series(sessions[i])) {
            plan.push_back({sessions[i - 1], sessions[i], 0, EdgeKind::next_session});
        }
    }
}

/// An upper bound of the number of edges, so that the plan need not move while it grows.
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

EdgePlan plan_edges(const DialogueGraph& graph) {
    EdgePlan plan;
    plan.reserve(most_edges(graph.dataset()));
    for_each_table([&]<class Record>() {
        if constexpr (Table<Record>::kind.has_value()) {
            add_references<Record>(graph, plan);
        }
    });
    add_agenda(graph, plan);
    add_next_sessions(graph, plan);
    return plan;
}

/// Makes the graph of a plan, without its vertices' properties.
Graph build(const EdgePlan& plan, const std::vector<AgendaItem>& agenda, Vertex vertex_count) {
    const auto ends = [](const PlannedEdge& edge) { return std::pair(edge.tail, edge.head); };
    const auto properties = [&](const PlannedEdge& edge) -> EdgeProperties {
        if (edge.kind != EdgeKind::on_agenda) {
            return {.kind = edge.kind};
        }
        const AgendaItem& item = agenda[edge.item];
        return {.kind = edge.kind, .outcome = item.outcome, .item = &item};
    };
    return {boost::edges_are_unsorted_multi_pass,
            boost::make_transform_iterator(plan.begin(), ends),
            boost::make_transform_iterator(plan.end(), ends),
            boost::make_transform_iterator(plan.begin(), properties), vertex_count};
}

}  // namespace

DialogueGraph::DialogueGraph(const Dataset& dataset) : dataset_(dataset) {
    for (const EntityKind kind : entity_kinds) {
        const auto count = static_cast<Vertex>(dataset.names.count(kind));
        first_vertex_[index_of(kind) + 1] = first_vertex_[index_of(kind)] + count;
    }
    sessions_ = sorted_sessions(*this);
    times_on_agenda_.resize(dataset.names.count(EntityKind::topic));
    for (const AgendaItem& item : dataset.records.agenda) {
        ++times_on_agenda_[item.topic.number];
    }
    graph_ = build(plan_edges(*this), dataset.records.agenda, first_vertex_.back());
    for (const EntityKind kind : entity_kinds) {
        for (EntityNumber number = 0; number < dataset.names.count(kind); ++number) {
            graph_[vertex(kind, number)] = {kind, number, dataset.names.id(kind, number)};
        }
    }
}

std::span<const Vertex> DialogueGraph::sessions(Ref<EntityKind::series> series) const {
    const auto series_of = [&](Vertex session) { return record<Session>(session).series.number; };
    return {std::ranges::lower_bound(sessions_, series.number, {}, series_of),
            std::ranges::upper_bound(sessions_, series.number, {}, series_of)};
}

std::optional<Vertex> DialogueGraph::find(EntityKind kind, std::string_view id) const {
    const auto number = dataset_.names.find(kind, id);
    return number ? std::optional(vertex(kind, *number)) : std::nullopt;
}

}  // namespace dialograph
