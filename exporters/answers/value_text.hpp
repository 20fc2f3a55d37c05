// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file value_text.hpp The values of an answer, and the edges of its proofs, as plain text.

#include "exporters/answers/answer.hpp"

#include <string>
#include <string_view>

namespace dialograph {

/// How a measure is written: rounded to three decimals, or so that it is read back the same.
enum class Digits : bool { all, three };

/// A value as text: things by their names in a language, numbers in decimal, dates as in XML
/// Schema.
/// @param separator between several things
[[nodiscard]] std::string value_text(const DialogueGraph& graph, const Value& value,
                                     std::string_view language, std::string_view separator,
                                     Digits digits = Digits::all);

/// A thing as its kind and id, such as `topic/asian-dust`.
[[nodiscard]] std::string id_text(const DialogueGraph& graph, Vertex vertex);

/// A thing for a message: `topic/asian-dust (Asian dust)`.
[[nodiscard]] std::string described(const DialogueGraph& graph, Vertex vertex);

}  // namespace dialograph
