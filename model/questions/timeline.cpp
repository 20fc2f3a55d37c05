// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/questions/timeline.hpp"

#include <algorithm>
#include <tuple>
#include <type_traits>

namespace dialograph {
namespace {

auto key_of(const Date& date) {
    return std::tuple(date.year(), date.month(), date.day());
}

/// The date by which something is ordered. Of a session whose day is not known, it is no earlier
/// than those of the sessions of the year that came before it in its series.
auto order_of(const DialogueGraph& graph, Vertex vertex) {
    const Date date = when(graph, vertex).start;
    auto key = key_of(date);
    if (!date || date.precision() == Date::Precision::day ||
        graph.graph()[vertex].kind != EntityKind::session) {
        return key;
    }
    const auto& session = graph.record<Session>(vertex);
    const auto sessions = graph.sessions(session.series);
    const auto number = [&](Vertex other) { return graph.record<Session>(other).number; };
    auto before = std::ranges::lower_bound(sessions, session.number, {}, number);
    while (before != sessions.begin()) {
        const Date earlier = when(graph, *--before).start;
        if (earlier.year() != date.year()) {
            break;
        }
        key = std::max(key, key_of(earlier));
    }
    return key;
}

/// The place of a session in its series; the same for everything else.
auto rank_of(const DialogueGraph& graph, Vertex vertex) {
    if (graph.graph()[vertex].kind != EntityKind::session) {
        return std::tuple(no_entity, std::uint32_t{0});
    }
    const auto& session = graph.record<Session>(vertex);
    return std::tuple(session.series.number, session.number);
}

/// The dates of a record; none where the records have a fault, and refer to it and lack it.
template <class Record>
When dates_of(const DialogueGraph& graph, Vertex vertex) {
    const auto* const record = find_record<Record>(graph.dataset(), graph.graph()[vertex].number);
    if (record == nullptr) {
        return {};
    }
    if constexpr (std::is_same_v<Record, Agreement>) {
        return {record->date, {}};
    } else {
        return {record->date, record->end_date};
    }
}

}  // namespace

When when(const DialogueGraph& graph, Vertex vertex) {
    switch (graph.graph()[vertex].kind) {
    case EntityKind::session: return dates_of<Session>(graph, vertex);
    case EntityKind::event: return dates_of<Event>(graph, vertex);
    case EntityKind::agreement: return dates_of<Agreement>(graph, vertex);
    default: return {};
    }
}

bool is_in(const DialogueGraph& graph, Vertex vertex, const Period& period) {
    switch (graph.graph()[vertex].kind) {
    case EntityKind::session:
    case EntityKind::event:
    case EntityKind::agreement: {
        const auto [start, end] = when(graph, vertex);
        return period.contains(start, end);
    }
    default: return true;
    }
}

bool Earlier::operator()(Vertex a, Vertex b) const {
    const auto first = order_of(*graph_, a);
    const auto second = order_of(*graph_, b);
    return first != second
               ? first < second
               : std::tuple(rank_of(*graph_, a), a) < std::tuple(rank_of(*graph_, b), b);
}

Timeline::Timeline(const DialogueGraph& graph) : graph_(&graph), sessions_(graph.sessions()) {
    std::ranges::sort(sessions_, Earlier(graph));
}

std::span<const Vertex> Timeline::sessions(int first_year, int last_year) const {
    const auto year = [&](Vertex session) { return graph_->record<Session>(session).date.year(); };
    const auto first = std::ranges::lower_bound(sessions_, first_year, {}, year);
    const auto last = std::ranges::upper_bound(first, sessions_.end(), last_year, {}, year);
    return {first, last};
}

}  // namespace dialograph
