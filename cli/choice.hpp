// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file choice.hpp An option that takes one of a few words.

#include <CLI/CLI.hpp>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace dialograph::cli {

/// Adds an option that takes one of a few words, each for a value. Another word is refused with a
/// message that names them all.
/// @param option its names, the longest last, as in `-f,--format`
/// @param value also a `std::optional` one, for an option that may be left out
template <class Value>
void add_choice(CLI::App& app, const std::string& option, Value& value,
                const std::vector<std::pair<std::string, Value>>& words,
                const std::string& description) {
    std::string list;
    for (const auto& [word, meaning] : words) {
        list += (list.empty() ? "" : "|") + word;
    }
    const std::string name = option.substr(option.rfind(',') + 1);
    const auto take = [&value, words, name, list](const std::string& word) {
        const auto found = std::ranges::find(words, word, [](const auto& w) { return w.first; });
        if (found == words.end()) {
            throw CLI::ValidationError(name, "there is no \"" + word + "\"; use " + list);
        }
        value = found->second;
    };
    app.add_option_function<std::string>(option, take, description)->type_name(list);
}

}  // namespace dialograph::cli
