// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file language.hpp The language of names that somebody asked for.

#include "model/graph.hpp"

#include <string>

namespace CLI {
class App;
}

namespace dialograph::cli {

/// Adds `--lang`, which takes a language tag in any case; empty if it is not said.
void add_language_option(CLI::App& app, std::string& language);

/// Makes of a language tag the language in which things have names: `ja` of `JA` and,
/// where nothing has a name in it, of `ja-JP`. An empty one stays.
/// @return that nothing has such a name; empty where something has
[[nodiscard]] std::string settle_language(const DialogueGraph& graph, std::string& language);

}  // namespace dialograph::cli
