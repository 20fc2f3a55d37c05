// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/pictures/timeline_words.hpp"

#include "exporters/kind_words.hpp"
#include "exporters/pictures/frame.hpp"
#include "exporters/pictures/picture_words.hpp"

#include <algorithm>
#include <cstddef>

namespace dialograph {

bool is_signed(const DialogueGraph& graph, const TimelineColumn& column) {
    return !column.is_session && !graph.targets(column.thing, EdgeKind::signed_at).empty();
}

const Date& date_of(const DialogueGraph& graph, const TimelineColumn& column) {
    return column.is_session ? graph.record<Session>(column.thing).date
                             : graph.record<Agreement>(column.thing).date;
}

std::string slanted_words(const DialogueGraph& graph, const TimelineColumn& column,
                          const PictureOptions& options) {
    if (column.is_session) {
        const auto places = graph.targets(column.thing, EdgeKind::held_at);
        return places.empty() ? std::string{}
                              : std::string(label_of(graph, places.front(), options));
    }
    std::string words(agreement_words(graph.record<Agreement>(column.thing), options));
    for (const Vertex signing : graph.targets(column.thing, EdgeKind::signed_at)) {
        for (const Vertex place : graph.targets(signing, EdgeKind::held_at)) {
            words.append(" (").append(label_of(graph, place, options)).append(")");
        }
    }
    return words;
}

std::string title_of(const DialogueGraph& graph, const TimelineColumn& column,
                     const PictureOptions& options) {
    std::string words(label_of(graph, column.thing, options));
    if (const Date& date = date_of(graph, column)) {
        words.append(" (").append(date.text().view()).append(")");
    }
    return words;
}

std::string outcome_words(Outcome outcome, const PictureOptions& options) {
    return std::string(in_words(kind_words::word_of(kind_words::outcome, outcome), options));
}

std::vector<LegendEntry> outcome_entries(const PictureOptions& options) {
    std::vector<LegendEntry> entries;
    for (const Outcome outcome :
         {Outcome::reported, Outcome::discussed, Outcome::confirmed, Outcome::agreed}) {
        entries.push_back({outcome_mark(outcome, {}), outcome_words(outcome, options)});
    }
    return entries;
}

std::vector<LegendEntry> agreement_entries(const DialogueGraph& graph, const TimelinePlan& plan,
                                           const PictureOptions& options) {
    std::vector<LegendEntry> entries;
    const auto add = [&](const Markup& mark, std::string_view words) {
        if (std::ranges::find(entries, words, &LegendEntry::meaning) == entries.end()) {
            entries.push_back({mark, std::string(words)});
        }
    };
    for (const TimelineColumn& column : plan.columns) {
        for (const Vertex vertex : column.agreements) {
            add(agreement_mark(graph.record<Agreement>(vertex), {}),
                agreement_words(graph.record<Agreement>(vertex), options));
        }
    }
    for (const TimelineColumn& column : plan.columns) {
        if (is_signed(graph, column)) {
            add(signing_mark({}), in_words(picture_words::signing, options));
        }
        if (!column.is_session) {
            add(covered_mark({}), in_words(picture_words::covered, options));
        }
    }
    return entries;
}

}  // namespace dialograph
