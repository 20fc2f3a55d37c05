// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/answers/ask.hpp"
#include "model/questions/sessions.hpp"
#include "model/questions/timeline.hpp"
#include "model/schema.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace dialograph {
namespace {

constexpr AnswerColumn session_column{"session", Ids::shown};

/// Answers in the order of time, one for each edge that proves them.
template <class Answers>
std::vector<SessionAnswer> by_time(const DialogueGraph& graph, const Answers& range) {
    std::vector<SessionAnswer> answers(range.begin(), range.end());
    std::ranges::stable_sort(answers, Earlier(graph), &SessionAnswer::session);
    return answers;
}

Date date_of(const DialogueGraph& graph, Vertex vertex) {
    return when(graph, vertex).start;
}

/// The place of a session; nothing where it is not known.
Value place_of(const DialogueGraph& graph, Vertex session) {
    for (const Vertex place : graph.targets(session, EdgeKind::held_at)) {
        return EntityValue{place};
    }
    return {};
}

/// The thing to which the first edge of a proof leads, such as the topic or the organisation.
Value head_of(const DialogueGraph& graph, const Proof& proof) {
    return EntityValue{boost::target(proof.front(), graph.graph())};
}

/// A row with a session, its date, and further values.
AnswerRow session_row(const DialogueGraph& graph, SessionAnswer answer, std::vector<Value> more) {
    AnswerRow row{{EntityValue{answer.session}, date_of(graph, answer.session)},
                  std::move(answer.proof)};
    row.values.insert(row.values.end(), more.begin(), more.end());
    return row;
}

}  // namespace

Words words_of(Outcome outcome) {
    constexpr std::array tints{Tint::faint, Tint::plain, Tint::blue, Tint::green};
    return {std::string(word_of(outcome)), tints[static_cast<std::size_t>(outcome)]};
}

Answer ask_sessions_by_place(const Inquiry& inquiry) {
    Answer answer{{session_column, {"date"}, {"place", Ids::hidden}}, {}};
    for (SessionAnswer& found :
         by_time(inquiry.graph, sessions_by_place(inquiry.graph, inquiry.vertex(0)))) {
        Value place = head_of(inquiry.graph, found.proof);
        answer.rows.push_back(session_row(inquiry.graph, std::move(found), {std::move(place)}));
    }
    return answer;
}

Answer ask_sessions_by_year(const Inquiry& inquiry) {
    Answer answer{{session_column, {"date"}, {"place", Ids::hidden}}, {}};
    const auto period = std::get<Period>(inquiry.arguments[0]);
    for (SessionAnswer& found : by_time(inquiry.graph, sessions_by_year(inquiry.graph, period))) {
        Value place = place_of(inquiry.graph, found.session);
        answer.rows.push_back(session_row(inquiry.graph, std::move(found), {std::move(place)}));
    }
    return answer;
}

Answer ask_sessions_by_topic(const Inquiry& inquiry) {
    Answer answer{{session_column, {"date"}, {"topic", Ids::hidden}, {"outcome"}, {"quote"}}, {}};
    const Narrower narrower{inquiry.value_or(1, false)};
    for (SessionAnswer& found :
         by_time(inquiry.graph, sessions_by_topic(inquiry.graph, inquiry.vertex(0), narrower))) {
        const EdgeProperties& item = inquiry.graph.graph()[found.proof.front()];
        Value topic = head_of(inquiry.graph, found.proof);
        answer.rows.push_back(session_row(
            inquiry.graph, std::move(found),
            {std::move(topic), words_of(item.outcome), Words{std::string(item.quote())}}));
    }
    return answer;
}

Answer ask_sessions_by_outcome(const Inquiry& inquiry) {
    Answer answer{{session_column, {"date"}, {"topic", Ids::hidden}, {"quote"}}, {}};
    const auto outcome = std::get<Outcome>(inquiry.arguments[0]);
    for (SessionAnswer& found :
         by_time(inquiry.graph, sessions_by_outcome(inquiry.graph, outcome))) {
        const EdgeProperties& item = inquiry.graph.graph()[found.proof.front()];
        Value topic = head_of(inquiry.graph, found.proof);
        answer.rows.push_back(session_row(inquiry.graph, std::move(found),
                                          {std::move(topic), Words{std::string(item.quote())}}));
    }
    return answer;
}

Answer ask_sessions_by_party(const Inquiry& inquiry) {
    Answer answer{{session_column, {"date"}, {"place", Ids::hidden}, {"organisation", Ids::hidden}},
                  {}};
    for (SessionAnswer& found :
         by_time(inquiry.graph, sessions_by_party(inquiry.graph, inquiry.vertex(0)))) {
        Value place = place_of(inquiry.graph, found.session);
        Value organisation = head_of(inquiry.graph, found.proof);
        answer.rows.push_back(session_row(inquiry.graph, std::move(found),
                                          {std::move(place), std::move(organisation)}));
    }
    return answer;
}

}  // namespace dialograph
