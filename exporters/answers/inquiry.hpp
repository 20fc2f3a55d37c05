// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file inquiry.hpp From words to a question with its arguments.

#include "exporters/answers/question.hpp"

#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace dialograph {

/// Why words are no question: a sentence without a full stop, for whoever typed them.
struct Misunderstanding {
    std::string sentence;
};

/// Understands the words behind a question's name, as far as the graph knows them. Things are named
/// by id, by kind and id, by IRI or by a name in any language; see `find_entities`.
[[nodiscard]] std::variant<Inquiry, Misunderstanding> understand(
    const DialogueGraph& graph, const Question& question, std::span<const std::string> words);

}  // namespace dialograph
