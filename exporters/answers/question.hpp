// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file question.hpp The questions that can be asked by name, each a row of a table.

#include "exporters/answers/answer.hpp"
#include "model/graph.hpp"
#include "model/questions/period.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace dialograph {

/// What a question has to be told.
enum class ParameterKind : std::uint8_t {
    place,
    topic,
    party,
    agreement,
    series,
    /// A thing of any kind.
    thing,
    period,
    outcome,
    /// A number of years, 1 or more.
    years,
    /// The word `narrower`.
    narrower,
};

/// A parameter of a question.
struct Parameter {
    ParameterKind kind;
    /// For the help, such as `TOPIC`.
    std::string_view name;
    bool optional = false;
};

/// What was told for a parameter; nothing where it was left out.
using Argument = std::variant<std::monostate, Vertex, Period, Outcome, int, bool>;

/// What a question is asked with.
struct Inquiry {
    const DialogueGraph& graph;
    /// One for each parameter.
    std::vector<Argument> arguments;

    [[nodiscard]] Vertex vertex(std::size_t index) const {
        return std::get<Vertex>(arguments[index]);
    }
    /// The argument of an optional parameter, or another value.
    template <class Type>
    [[nodiscard]] Type value_or(std::size_t index, Type other) const {
        const auto* const value = std::get_if<Type>(&arguments[index]);
        return value == nullptr ? other : *value;
    }
};

/// A question.
struct Question {
    std::string_view name;
    std::span<const Parameter> parameters;
    std::string_view summary;
    Answer (*ask)(const Inquiry& inquiry);
};

/// All questions, in the order in which they are listed.
[[nodiscard]] std::span<const Question> questions();

/// The question of a name, or null.
[[nodiscard]] const Question* question_named(std::string_view name);

/// The question whose name is most alike, or null where none is.
[[nodiscard]] const Question* question_like(std::string_view name);

/// A question with its parameters, such as `path THING THING`; optional ones in brackets.
[[nodiscard]] std::string usage_of(const Question& question);

}  // namespace dialograph
