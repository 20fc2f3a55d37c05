// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/pictures/timeline_plan.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

namespace dialograph {
namespace {

auto date_key(const Date& date) {
    return std::tuple(date.year(), date.month(), date.day());
}

/// The agreements that came of no session and have a date, by date.
std::vector<Vertex> agreements_by_date(const DialogueGraph& graph) {
    std::vector<Vertex> agreements;
    for (const Agreement& agreement : graph.dataset().records.agreements) {
        if (!agreement.agreed_at && agreement.date) {
            agreements.push_back(graph.vertex(EntityKind::agreement, agreement.id.number));
        }
    }
    std::ranges::stable_sort(agreements, {}, [&](Vertex vertex) {
        return date_key(graph.record<Agreement>(vertex).date);
    });
    return agreements;
}

/// The rows by topic, without an order; each has its marks by column.
std::vector<TimelineRow> plan_rows(const DialogueGraph& graph,
                                   const std::vector<TimelineColumn>& columns) {
    std::map<Vertex, TimelineRow> rows;
    const auto mark = [&](Vertex topic, std::size_t column, const AgendaItem* item) {
        TimelineRow& row = rows[topic];
        row.topic = topic;
        row.marks.push_back({column, item});
    };
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const EdgeKind kind = columns[i].is_session ? EdgeKind::on_agenda : EdgeKind::about;
        for (const Edge& edge : graph.out_edges(columns[i].thing, kind)) {
            mark(boost::target(edge, graph.graph()), i, graph.graph()[edge].item);
        }
    }
    std::vector<TimelineRow> all;
    for (auto& [topic, row] : rows) {
        all.push_back(std::move(row));
    }
    return all;
}

/// The topic that is broader than a topic and has none above it; the first path up counts.
Vertex root_of(const DialogueGraph& graph, Vertex topic) {
    // No path is longer than there are topics, but for a cycle, which `check` refuses.
    for (std::size_t i = 0; i < graph.vertices(EntityKind::topic).size(); ++i) {
        const auto broader = graph.targets(topic, EdgeKind::broader);
        if (broader.empty()) {
            break;
        }
        topic = broader.front();
    }
    return topic;
}

std::size_t first_column(const TimelineRow& row) {
    return row.marks.empty() ? 0 : row.marks.front().column;
}

/// Rows whose topics have the same root.
struct Group {
    Vertex root;
    std::vector<TimelineRow> rows;
};

std::vector<Group> grouped(const DialogueGraph& graph, std::vector<TimelineRow> rows) {
    std::ranges::stable_sort(rows, {}, first_column);
    std::vector<Group> groups;
    for (TimelineRow& row : rows) {
        const Vertex root = root_of(graph, row.topic);
        auto group = std::ranges::find(groups, root, &Group::root);
        if (group == groups.end()) {
            groups.push_back({root, {}});
            group = std::prev(groups.end());
        }
        group->rows.push_back(std::move(row));
    }
    return groups;
}

/// The rows of a group: its root, though it may have no marks, and the others below it.
void append_group(Group group, std::vector<TimelineRow>& rows) {
    const auto root = std::ranges::find(group.rows, group.root, &TimelineRow::topic);
    const bool is_alone = group.rows.size() == 1;
    if (root != group.rows.end()) {
        std::rotate(group.rows.begin(), root, root + 1);
    } else if (!is_alone) {
        group.rows.insert(group.rows.begin(), TimelineRow{group.root, false, {}});
    }
    for (std::size_t i = 0; i < group.rows.size(); ++i) {
        group.rows[i].is_indented = i > 0;
        rows.push_back(std::move(group.rows[i]));
    }
}

/// Leaves out the first columns.
void cut_columns(TimelinePlan& plan, std::size_t limit) {
    const std::size_t left_out = plan.columns.size() - std::min(plan.columns.size(), limit);
    const auto end = plan.columns.begin() + static_cast<std::ptrdiff_t>(left_out);
    std::for_each(plan.columns.begin(), end, [&](const TimelineColumn& column) {
        plan.sessions_left_out += column.is_session ? 1U : 0U;
        plan.agreements_left_out += column.agreements.size();
    });
    plan.columns.erase(plan.columns.begin(), end);
}

/// Leaves out the topics that are taken up least.
std::size_t cut_rows(std::vector<TimelineRow>& rows, std::size_t limit) {
    if (rows.size() <= limit) {
        return 0;
    }
    std::ranges::stable_sort(rows, [](const TimelineRow& a, const TimelineRow& b) {
        return a.marks.size() > b.marks.size();
    });
    const std::size_t left_out = rows.size() - limit;
    rows.resize(limit);
    return left_out;
}

}  // namespace

std::vector<TimelineColumn> timeline_columns(const DialogueGraph& graph) {
    std::vector<TimelineColumn> columns;
    const std::vector<Vertex> agreements = agreements_by_date(graph);
    auto next = agreements.begin();
    for (const Vertex session : sessions_by_date(graph)) {
        const Date& date = graph.record<Session>(session).date;
        while (next != agreements.end() && date &&
               surely_before(graph.record<Agreement>(*next).date, date)) {
            columns.push_back({*next, false, {*next}});
            ++next;
        }
        const auto agreed = graph.sources(session, EdgeKind::agreed_at);
        columns.push_back({session, true, {agreed.begin(), agreed.end()}});
    }
    for (; next != agreements.end(); ++next) {
        columns.push_back({*next, false, {*next}});
    }
    return columns;
}

std::vector<Vertex> sessions_by_date(const DialogueGraph& graph) {
    const std::vector<Vertex>& sessions = graph.sessions();
    // A session without an exact date must not pass the one before it in its series, so each is at
    // least as late as that one.
    std::vector<std::pair<std::tuple<int, int, int>, Vertex>> keyed;
    const Session* before = nullptr;
    for (const Vertex vertex : sessions) {
        const auto& session = graph.record<Session>(vertex);
        auto key = date_key(session.date);
        if (before != nullptr && before->series == session.series) {
            key = std::max(key, keyed.back().first);
        }
        keyed.emplace_back(key, vertex);
        before = &session;
    }
    std::ranges::stable_sort(keyed, {}, [](const auto& pair) { return pair.first; });
    std::vector<Vertex> sorted;
    std::ranges::transform(keyed, std::back_inserter(sorted),
                           [](const auto& pair) { return pair.second; });
    return sorted;
}

TimelinePlan plan_timeline(const DialogueGraph& graph, std::size_t limit) {
    TimelinePlan plan;
    plan.columns = timeline_columns(graph);
    cut_columns(plan, limit);
    std::vector<TimelineRow> rows = plan_rows(graph, plan.columns);
    plan.rows_left_out = cut_rows(rows, limit);
    for (Group& group : grouped(graph, std::move(rows))) {
        append_group(std::move(group), plan.rows);
    }
    plan.agreements_left_out += static_cast<std::size_t>(std::ranges::count_if(
        graph.dataset().records.agreements,
        [](const Agreement& agreement) { return !agreement.agreed_at && !agreement.date; }));
    return plan;
}

}  // namespace dialograph
