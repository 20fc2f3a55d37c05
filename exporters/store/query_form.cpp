// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/query_form.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace dialograph {
namespace {

constexpr std::string_view blanks = " \t\r\n";

/// Takes blanks and comments off the start.
void skip_blanks(std::string_view& text) {
    for (;;) {
        text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
        if (!text.starts_with('#')) {
            return;
        }
        text.remove_prefix(std::min(text.find_first_of("\r\n"), text.size()));
    }
}

/// Takes a word off the start, in upper case.
std::string take_word(std::string_view& text) {
    std::string word;
    while (!text.empty() && ((text.front() >= 'a' && text.front() <= 'z') ||
                             (text.front() >= 'A' && text.front() <= 'Z'))) {
        word += static_cast<char>(static_cast<unsigned char>(text.front()) & 0xDFU);
        text.remove_prefix(1);
    }
    return word;
}

/// Takes all to the end of an IRI in angle brackets off the start.
void skip_iri(std::string_view& text) {
    const std::size_t end = text.find('>');
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
}

/// Takes a value off the start: an IRI, a text in quotes, or a word.
void skip_value(std::string_view& text) {
    skip_blanks(text);
    const char first = text.empty() ? ' ' : text.front();
    if (first == '<') {
        skip_iri(text);
    } else if (first == '"' || first == '\'') {
        const std::size_t end = text.find(first, 1);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    } else {
        text.remove_prefix(std::min(text.find_first_of(" \t\r\n,"), text.size()));
    }
}

/// Takes what follows the word DEFINE off the start: a name, and values with commas between them.
void skip_definition(std::string_view& text) {
    skip_value(text);
    skip_value(text);
    for (skip_blanks(text); text.starts_with(','); skip_blanks(text)) {
        text.remove_prefix(1);
        skip_value(text);
    }
}

}  // namespace

QueryForm form_of(std::string_view query) {
    if (query.starts_with("\xEF\xBB\xBF")) {
        query.remove_prefix(3);
    }
    constexpr std::array updates{"INSERT", "DELETE", "LOAD", "CLEAR", "CREATE",
                                 "DROP",   "COPY",   "MOVE", "ADD",   "WITH"};
    for (;;) {
        skip_blanks(query);
        const std::string word = take_word(query);
        if (word == "SELECT" || word == "ASK") {
            return QueryForm::table;
        }
        if (word == "CONSTRUCT" || word == "DESCRIBE") {
            return QueryForm::graph;
        }
        if (std::ranges::find(updates, word) != updates.end()) {
            return QueryForm::update;
        }
        if (word == "DEFINE") {
            skip_definition(query);
        } else if (word == "BASE" || word == "PREFIX") {
            skip_iri(query);
        } else {
            return QueryForm::unknown;
        }
    }
}

}  // namespace dialograph
