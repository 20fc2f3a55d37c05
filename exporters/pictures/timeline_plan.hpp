// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file timeline_plan.hpp What stands where in the timeline, before any of it is drawn.

#include "exporters/pictures/picture.hpp"
#include "model/graph.hpp"
#include "model/records.hpp"

#include <cstddef>
#include <vector>

namespace dialograph {

/// A session, or an agreement that came of none, in the order of their dates.
struct TimelineColumn {
    Vertex thing = 0;
    bool is_session = true;
    /// What was agreed at the session, or the agreement itself.
    std::vector<Vertex> agreements;
};

/// What a topic has in a column.
struct TimelineMark {
    std::size_t column = 0;
    /// The agenda item; null where the column's agreement is about the topic.
    const AgendaItem* item = nullptr;
};

/// A topic, below the topic that is broader than its whole group.
struct TimelineRow {
    Vertex topic = 0;
    /// Whether it stands below another row of its group.
    bool is_indented = false;
    /// By column.
    std::vector<TimelineMark> marks;
};

/// The timeline's table.
struct TimelinePlan {
    std::vector<TimelineColumn> columns;
    /// Groups follow each other as they were first taken up, and so do the rows of a group.
    std::vector<TimelineRow> rows;
    /// What is left out: the first columns, the topics taken up least, agreements that have neither
    /// a session nor a date.
    std::size_t sessions_left_out = 0;
    std::size_t rows_left_out = 0;
    std::size_t agreements_left_out = 0;
};

/// @param limit of columns and of rows
[[nodiscard]] TimelinePlan plan_timeline(const DialogueGraph& graph, std::size_t limit);

/// All columns of a timeline: sessions, and agreements that came of none but have a date, each
/// before the first session that is surely later.
[[nodiscard]] std::vector<TimelineColumn> timeline_columns(const DialogueGraph& graph);

/// The sessions of all series by date; those of one series keep the order of their numbers.
[[nodiscard]] std::vector<Vertex> sessions_by_date(const DialogueGraph& graph);

}  // namespace dialograph
