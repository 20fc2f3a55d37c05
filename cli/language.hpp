// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file language.hpp The language of names that somebody asked for.

#include "model/graph.hpp"

#include <string>
#include <string_view>
#include <vector>

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
/// The same for things that have names in these languages.
/// @param owners whose names they are, for the message: `the records`
[[nodiscard]] std::string settle_language(const std::vector<std::string_view>& languages,
                                          std::string& language, std::string_view owners);

}  // namespace dialograph::cli
