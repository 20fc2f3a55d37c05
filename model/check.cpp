// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/check.hpp"

#include "model/check_labels.hpp"
#include "model/cycles.hpp"
#include "model/graph.hpp"
#include "model/record_place.hpp"

#include <algorithm>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace dialograph {
namespace {

/// Reports the records of a table whose end lies before their start.
template <class Record>
void check_dates(const DialogueGraph& graph, Date Record::*start, Date Record::*end,
                 std::string_view end_column, Diagnostics& diagnostics) {
    for (const Record& record : graph.dataset().records.*Table<Record>::rows) {
        if (record.*start && record.*end && surely_before(record.*end, record.*start)) {
            diagnostics.push_back(diagnose_column(
                graph, DiagnosticCode::date_order, record, end_column,
                "the end, " + std::string((record.*end).text().view()) +
                    ", lies before the start, " + std::string((record.*start).text().view())));
        }
    }
}

/// Where a row was left out for a fault of its own, a missing number would only tell it again.
bool all_sessions_are_read(const DialogueGraph& graph) {
    const Dataset& dataset = graph.dataset();
    return dataset.origin != nullptr ? dataset.rows_left_out == 0
                                     : dataset.tables.at(Table<Session>::file).rows_left_out == 0;
}

/// Compares a session with the one before it in the order of series and numbers.
void check_session_number(const DialogueGraph& graph, const Session* before, const Session& session,
                          Diagnostics& diagnostics) {
    const bool first = before == nullptr || before->series != session.series;
    const std::uint32_t last = first ? 0 : before->number;
    const std::string number = std::to_string(session.number);
    if (!first && session.number == last) {
        diagnostics.push_back(
            diagnose_column(graph, DiagnosticCode::session_number_twice, session, "number",
                            "the number " + number + " is that of the session in line " +
                                std::to_string(line_of(graph, *before)) + " too"));
    } else if (session.number != last + 1 && all_sessions_are_read(graph)) {
        const std::string left_out = std::to_string(last + 1);
        diagnostics.push_back(diagnose_column(
            graph, DiagnosticCode::session_number_left_out, session, "number",
            session.number == last + 2
                ? "there is no session " + left_out + " before session " + number
                : "there are no sessions " + left_out + " to " +
                      std::to_string(session.number - 1) + " before session " + number));
        diagnostics.back().row.reset();  // the row is right; to leave it out would mend nothing
    }
}

void check_session_numbers(const DialogueGraph& graph, Diagnostics& diagnostics) {
    const Session* before = nullptr;
    for (const Vertex vertex : graph.sessions()) {
        const auto& session = graph.record<Session>(vertex);
        check_session_number(graph, before, session, diagnostics);
        before = &session;
    }
}

void check_coordinates(const DialogueGraph& graph, Diagnostics& diagnostics) {
    for (const Place& place : graph.dataset().records.places) {
        if (place.latitude.text.empty() != place.longitude.text.empty()) {
            const bool no_latitude = place.latitude.text.empty();
            diagnostics.push_back(diagnose_column(
                graph, DiagnosticCode::lone_coordinate, place,
                no_latitude ? "longitude" : "latitude",
                no_latitude ? "the longitude has no latitude" : "the latitude has no longitude"));
        }
    }
}

/// Reports the rows of a table that have the key of an earlier row.
template <class Record>
void check_repeated_rows(const DialogueGraph& graph, std::string_view column, auto&& key,
                         std::string_view sentence, Diagnostics& diagnostics) {
    const auto& rows = graph.dataset().records.*Table<Record>::rows;
    std::vector<const Record*> sorted;
    sorted.reserve(rows.size());
    for (const Record& record : rows) {
        sorted.push_back(&record);
    }
    const auto key_and_place = [&](const Record* record) {
        return std::tuple_cat(key(*record), std::tuple(record->row));
    };
    if (!std::ranges::is_sorted(sorted, {}, key_and_place)) {
        std::ranges::sort(sorted, {}, key_and_place);
    }
    for (std::size_t i = 1; i < sorted.size(); ++i) {
        if (key(*sorted[i]) == key(*sorted[i - 1])) {
            diagnostics.push_back(diagnose_column(
                graph, DiagnosticCode::duplicate_row, *sorted[i], column,
                "line " + std::to_string(line_of(graph, *sorted[i - 1])) + std::string(sentence)));
        }
    }
}

/// Reports a circle at the record of its first vertex.
template <class Record>
void report_cycle(const DialogueGraph& graph, EdgeKind kind, const std::vector<Vertex>& cycle,
                  Diagnostics& diagnostics) {
    std::string names;
    for (const Vertex vertex : cycle) {
        names += std::string(graph.graph()[vertex].id) + " \u2192 ";
    }
    names += graph.graph()[cycle.front()].id;
    for_each_column<Record>([&](std::size_t, const auto& column) {
        if (column.edge == kind) {
            diagnostics.push_back(diagnose_column(graph, DiagnosticCode::cycle,
                                                  graph.record<Record>(cycle.front()), column.name,
                                                  "the records go round in a circle: " + names,
                                                  graph.graph()[cycle[1 % cycle.size()]].id));
        }
    });
}

template <class Record>
void check_cycles(const DialogueGraph& graph, EdgeKind kind, Diagnostics& diagnostics) {
    for (const auto& cycle : find_cycles(graph, *Table<Record>::kind, kind)) {
        report_cycle<Record>(graph, kind, cycle, diagnostics);
    }
}

}  // namespace

void check(const DialogueGraph& graph, Diagnostics& diagnostics) {
    check_dates(graph, &Session::date, &Session::end_date, "end_date", diagnostics);
    check_dates(graph, &Event::date, &Event::end_date, "end_date", diagnostics);
    check_dates(graph, &Organisation::from, &Organisation::to, "to", diagnostics);
    check_session_numbers(graph, diagnostics);
    check_coordinates(graph, diagnostics);
    check_repeated_rows<AgendaItem>(
        graph, "topic",
        [](const AgendaItem& item) { return std::tuple(item.session.number, item.topic.number); },
        " has this topic on the agenda of the session already", diagnostics);
    check_repeated_rows<Link>(
        graph, "target",
        [](const Link& link) {
            return std::tuple(link.subject.kind, link.subject.number, link.relation,
                              link.target.text);
        },
        " draws the same link already", diagnostics);
    check_labels(graph, diagnostics);
    check_mappings(graph, diagnostics);
    check_cycles<Place>(graph, EdgeKind::within, diagnostics);
    check_cycles<Topic>(graph, EdgeKind::broader, diagnostics);
    check_cycles<Agreement>(graph, EdgeKind::revises, diagnostics);
    check_cycles<Agreement>(graph, EdgeKind::fulfils, diagnostics);
    check_cycles<Organisation>(graph, EdgeKind::succeeds, diagnostics);
    check_cycles<Event>(graph, EdgeKind::during, diagnostics);
}

}  // namespace dialograph
