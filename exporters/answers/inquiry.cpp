// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/answers/inquiry.hpp"

#include "exporters/answers/entity_lookup.hpp"
#include "exporters/answers/value_text.hpp"
#include "model/column.hpp"
#include "model/diagnostic.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace dialograph {
namespace {

/// The candidates that a message lists at most.
constexpr std::size_t most_candidates = 8;
/// More years than any period has.
constexpr int most_years = 9999;

constexpr std::array place_kinds{EntityKind::place};
constexpr std::array topic_kinds{EntityKind::topic};
constexpr std::array party_kinds{EntityKind::organisation, EntityKind::place};
constexpr std::array agreement_kinds{EntityKind::agreement};
constexpr std::array series_kinds{EntityKind::series};

using Understood = std::variant<Argument, Misunderstanding>;

/// What a parameter that takes a thing takes, and the words for it.
struct ThingShape {
    std::span<const EntityKind> kinds;
    std::string_view noun;
};

std::optional<ThingShape> shape_of(ParameterKind kind) {
    switch (kind) {
    case ParameterKind::place: return ThingShape{place_kinds, "place"};
    case ParameterKind::topic: return ThingShape{topic_kinds, "topic"};
    case ParameterKind::party: return ThingShape{party_kinds, "organisation or place"};
    case ParameterKind::agreement: return ThingShape{agreement_kinds, "agreement"};
    case ParameterKind::series: return ThingShape{series_kinds, "series"};
    case ParameterKind::thing: return ThingShape{entity_kinds, "thing"};
    default: return std::nullopt;
    }
}

/// Things as `topic/asian-dust (Asian dust)`, with commas between them.
std::string list_of(const DialogueGraph& graph, const std::vector<Vertex>& things) {
    std::string list;
    for (std::size_t i = 0; i < std::min(things.size(), most_candidates); ++i) {
        list += (list.empty() ? "" : ", ") + described(graph, things[i]);
    }
    const std::size_t more = things.size() - std::min(things.size(), most_candidates);
    return more == 0 ? list : list + " and " + std::to_string(more) + " more";
}

Understood thing(const DialogueGraph& graph, const std::string& word, const ThingShape& shape) {
    const EntityMatches matches = find_entities(graph, word, shape.kinds);
    if (matches.found.size() == 1) {
        return Argument(matches.found.front());
    }
    if (matches.found.size() > 1) {
        return Misunderstanding{in_quotes(word) +
                                " can mean several things: " + list_of(graph, matches.found)};
    }
    std::string sentence = "there is no " + std::string(shape.noun) + ' ' + in_quotes(word);
    if (!matches.nearest.empty()) {
        sentence += "; the nearest: " + list_of(graph, matches.nearest);
    }
    return Misunderstanding{std::move(sentence)};
}

Understood period(const std::string& word) {
    if (const auto period = Period::parse(word)) {
        return Argument(*period);
    }
    const std::size_t dots = word.find("..");
    const bool turned = dots != std::string::npos &&
                        Period::parse(word.substr(dots + 2) + ".." + word.substr(0, dots));
    return Misunderstanding{turned ? in_quotes(word) + " ends before it starts"
                                   : in_quotes(word) +
                                         " is no period; write 2011, 2011..2015, "
                                         "2011.. or 2011-09..2012-03"};
}

Understood outcome(const std::string& word) {
    const auto& words = choices<Outcome>;
    const auto* const found = std::ranges::find(words, word);
    if (found != words.end()) {
        return Argument(static_cast<Outcome>(found - words.begin()));
    }
    std::string list;
    for (const std::string_view known : words) {
        list += (list.empty() ? "" : ", ") + std::string(known);
    }
    return Misunderstanding{"there is no outcome " + in_quotes(word) + "; use one of " + list};
}

Understood years(const std::string& word) {
    int number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (error != std::errc{} || end != word.data() + word.size() || number < 1 ||
        number > most_years) {
        return Misunderstanding{in_quotes(word) + " is no number of years; write 1 or more"};
    }
    return Argument(number);
}

Understood argument(const DialogueGraph& graph, const Parameter& parameter,
                    const std::string& word) {
    if (const auto shape = shape_of(parameter.kind)) {
        return thing(graph, word, *shape);
    }
    switch (parameter.kind) {
    case ParameterKind::period: return period(word);
    case ParameterKind::outcome: return outcome(word);
    case ParameterKind::years: return years(word);
    default:
        return word == parameter.name
                   ? Understood(Argument(true))
                   : Misunderstanding{in_quotes(word) + " is not understood; write \"" +
                                      std::string(parameter.name) + "\" or nothing"};
    }
}

/// What is wrong with the number of words; empty where nothing is.
std::string wrong_count(const Question& question, std::size_t count) {
    const auto needed = static_cast<std::size_t>(
        std::ranges::count(question.parameters, false, &Parameter::optional));
    if (count >= needed && count <= question.parameters.size()) {
        return {};
    }
    const std::string usage = "; it is asked as `" + usage_of(question) + '`';
    return count < needed ? std::string(question.name) + " needs " +
                                std::string(question.parameters[count].name) + usage
                          : std::string(question.name) + " takes no more words" + usage;
}

}  // namespace

std::variant<Inquiry, Misunderstanding> understand(const DialogueGraph& graph,
                                                   const Question& question,
                                                   std::span<const std::string> words) {
    if (std::string wrong = wrong_count(question, words.size()); !wrong.empty()) {
        return Misunderstanding{std::move(wrong)};
    }
    Inquiry inquiry{graph, std::vector<Argument>(question.parameters.size())};
    for (std::size_t i = 0; i < words.size(); ++i) {
        Understood understood = argument(graph, question.parameters[i], words[i]);
        if (auto* const misunderstanding = std::get_if<Misunderstanding>(&understood)) {
            return std::move(*misunderstanding);
        }
        inquiry.arguments[i] = std::get<Argument>(understood);
    }
    return inquiry;
}

}  // namespace dialograph
