// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/folded_text.hpp"

#include "model/unicode.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace dialograph {
namespace {

std::string normalised(std::string_view text) {
    auto normal = mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT |
                                   UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
    return normal ? *std::move(normal) : std::string(text);
}

std::vector<std::string_view> characters_of(std::string_view text) {
    std::vector<std::string_view> characters;
    while (!text.empty()) {
        characters.push_back(first_character(text));
        text.remove_prefix(characters.back().size());
    }
    return characters;
}

}  // namespace

std::string folded(std::string_view text) {
    std::string out;
    for (const char c : normalised(text)) {
        const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!blank) {
            out += c;
        } else if (!out.empty() && out.back() != ' ') {
            out += ' ';
        }
    }
    return out.substr(0, out.find_last_not_of(' ') + 1);
}

std::size_t edit_distance(std::string_view a, std::string_view b) {
    const auto first = characters_of(a);
    const auto second = characters_of(b);
    // The rows of the table of Damerau and Levenshtein: the one before the last, the last, this.
    std::vector<std::size_t> before(second.size() + 1);
    std::vector<std::size_t> last(second.size() + 1);
    std::vector<std::size_t> row(second.size() + 1);
    for (std::size_t j = 0; j <= second.size(); ++j) {
        row[j] = j;
    }
    for (std::size_t i = 1; i <= first.size(); ++i) {
        before = std::exchange(last, row);
        row[0] = i;
        for (std::size_t j = 1; j <= second.size(); ++j) {
            const bool same = first[i - 1] == second[j - 1];
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0U : 1U)});
            if (i > 1 && j > 1 && first[i - 1] == second[j - 2] && first[i - 2] == second[j - 1]) {
                row[j] = std::min(row[j], before[j - 2] + 1);
            }
        }
    }
    return row.back();
}

}  // namespace dialograph
