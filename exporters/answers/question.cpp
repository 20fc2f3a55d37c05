// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/answers/question.hpp"

#include "exporters/answers/ask.hpp"
#include "model/folded_text.hpp"

#include <algorithm>
#include <array>

namespace dialograph {
namespace {

constexpr std::array place{Parameter{ParameterKind::place, "PLACE"}};
constexpr std::array period{Parameter{ParameterKind::period, "PERIOD"}};
constexpr std::array topic{Parameter{ParameterKind::topic, "TOPIC"}};
constexpr std::array topic_narrower{Parameter{ParameterKind::topic, "TOPIC"},
                                    Parameter{ParameterKind::narrower, "narrower", true}};
constexpr std::array outcome{Parameter{ParameterKind::outcome, "OUTCOME"}};
constexpr std::array party{Parameter{ParameterKind::party, "PARTY"}};
constexpr std::array optional_period{Parameter{ParameterKind::period, "PERIOD", true}};
constexpr std::array optional_years{Parameter{ParameterKind::years, "YEARS", true}};
constexpr std::array two_things{Parameter{ParameterKind::thing, "FROM"},
                                Parameter{ParameterKind::thing, "TO"}};
constexpr std::array agreement{Parameter{ParameterKind::agreement, "AGREEMENT"}};
constexpr std::array two_series{Parameter{ParameterKind::series, "SERIES"},
                                Parameter{ParameterKind::series, "SERIES"}};

constexpr std::array rows{
    Question{"sessions-by-place", place, "Sessions held at a place or within it",
             ask_sessions_by_place},
    Question{"sessions-by-year", period, "Sessions of a period", ask_sessions_by_year},
    Question{"sessions-by-topic", topic_narrower,
             "Sessions on a topic, or on its narrower topics too", ask_sessions_by_topic},
    Question{"sessions-by-outcome", outcome, "Sessions at which topics had an outcome",
             ask_sessions_by_outcome},
    Question{"sessions-by-party", party,
             "Sessions of an organisation under all its names, or of a country's",
             ask_sessions_by_party},
    Question{"topic-history", topic, "When a topic came up, and how its outcome strengthened",
             ask_topic_history},
    Question{"topics-beside", topic, "The topics that appear together with one", ask_topics_beside},
    Question{"topics-together", optional_period, "All pairs of topics that appear together",
             ask_topics_together},
    Question{"central-topics", optional_period,
             "Topics by betweenness, page rank and core in the net of those together",
             ask_central_topics},
    Question{"topic-communities", optional_period, "Topics that keep appearing together",
             ask_topic_communities},
    Question{"topics-by-period", optional_years,
             "Topics that came, stayed and went, by some years (5)", ask_topics_by_period},
    Question{"path", two_things, "How one thing leads to another", ask_path},
    Question{"agreement-story", agreement, "What led to an agreement, and what followed it",
             ask_agreement_story},
    Question{"shared-by-series", two_series, "What two series have in common",
             ask_shared_by_series},
    Question{"years-without-session",
             {},
             "The gaps between the sessions of each series",
             ask_years_without_session},
    Question{
        "topics-never-agreed", {}, "Topics on which nothing was agreed", ask_topics_never_agreed},
    Question{"agreements-without-source",
             {},
             "Agreements that no source states",
             ask_agreements_without_source},
};

}  // namespace

std::span<const Question> questions() {
    return rows;
}

const Question* question_named(std::string_view name) {
    const auto* const row = std::ranges::find(rows, name, &Question::name);
    return row == rows.end() ? nullptr : row;
}

const Question* question_like(std::string_view name) {
    const std::string wanted = folded(name);
    const auto difference = [&](const Question& question) {
        const bool part =
            wanted.size() >= 3 && question.name.find(wanted) != std::string_view::npos;
        return part ? 1 : edit_distance(wanted, question.name);
    };
    const auto* const nearest = std::ranges::min_element(rows, {}, difference);
    return difference(*nearest) <= std::max<std::size_t>(2, name.size() / 3) ? nearest : nullptr;
}

std::string usage_of(const Question& question) {
    std::string usage(question.name);
    for (const Parameter& parameter : question.parameters) {
        const std::string name(parameter.name);
        usage += parameter.optional ? " [" + name + ']' : ' ' + name;
    }
    return usage;
}

}  // namespace dialograph
