// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file language.hpp The language of names that somebody asked for.

#include "model/graph.hpp"

#include <string>

namespace dialograph::cli {

/// Makes of a language tag, in any case, the language in which things have names: `ja` of `JA` and,
/// where nothing has a name in it, of `ja-JP`. An empty one stays.
/// @return what is wrong with the tag; empty where nothing is
[[nodiscard]] std::string settle_language(const DialogueGraph& graph, std::string& language);

}  // namespace dialograph::cli
