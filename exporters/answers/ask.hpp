// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file ask.hpp The functions of the questions: each asks the graph and makes rows of what it
/// says.

#include "exporters/answers/answer.hpp"
#include "exporters/answers/question.hpp"

namespace dialograph {

[[nodiscard]] Answer ask_sessions_by_place(const Inquiry& inquiry);
[[nodiscard]] Answer ask_sessions_by_year(const Inquiry& inquiry);
[[nodiscard]] Answer ask_sessions_by_topic(const Inquiry& inquiry);
[[nodiscard]] Answer ask_sessions_by_outcome(const Inquiry& inquiry);
[[nodiscard]] Answer ask_sessions_by_party(const Inquiry& inquiry);

[[nodiscard]] Answer ask_topic_history(const Inquiry& inquiry);
[[nodiscard]] Answer ask_topics_beside(const Inquiry& inquiry);
[[nodiscard]] Answer ask_topics_together(const Inquiry& inquiry);
[[nodiscard]] Answer ask_central_topics(const Inquiry& inquiry);
[[nodiscard]] Answer ask_topic_communities(const Inquiry& inquiry);
[[nodiscard]] Answer ask_topics_by_period(const Inquiry& inquiry);

[[nodiscard]] Answer ask_path(const Inquiry& inquiry);
[[nodiscard]] Answer ask_agreement_story(const Inquiry& inquiry);
[[nodiscard]] Answer ask_shared_by_series(const Inquiry& inquiry);
[[nodiscard]] Answer ask_years_without_session(const Inquiry& inquiry);
[[nodiscard]] Answer ask_topics_never_agreed(const Inquiry& inquiry);
[[nodiscard]] Answer ask_agreements_without_source(const Inquiry& inquiry);

/// The word for an outcome, coloured by its strength.
[[nodiscard]] Words words_of(Outcome outcome);

}  // namespace dialograph
