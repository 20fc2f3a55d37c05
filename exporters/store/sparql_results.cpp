// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/sparql_results.hpp"

#include "exporters/store/store_error.hpp"
#include "model/ascii.hpp"
#include "model/json.hpp"
#include "model/source_text.hpp"
#include "model/unicode.hpp"

#include <algorithm>
#include <optional>

namespace dialograph {
namespace {

/// The bytes of rows that are read at once, and the most that a single one or the frame may have.
constexpr std::size_t rows_at_once = std::size_t{1} << 16U;
constexpr std::size_t most_bytes = std::size_t{64} << 20U;

/// Virtuoso 7 answers ASK with a table of this variable, which has a row for yes.
const std::string virtuoso_answer = "__ASK_RETVAL";

[[noreturn]] void refuse(const std::string& why) {
    throw StoreError(StoreFailure::wrong_answer,
                     "the store's answer is no SPARQL 1.1 Query Results JSON: " + why);
}

JsonValue parsed(std::string_view text) {
    if (!is_utf8(text)) {
        refuse("it is not UTF-8");
    }
    const SourceText source("answer", text);
    Diagnostics diagnostics;
    std::optional<JsonValue> value = parse_json(source, diagnostics);
    if (!value) {
        refuse(diagnostics.front().sentence);
    }
    return std::move(*value);
}

const JsonValue& member(const JsonValue& object, std::string_view key, JsonValue::Type type) {
    const JsonValue* const value = object.find(key);
    if (value == nullptr || value->type != type) {
        refuse("\"" + std::string(key) + "\" is missing or of another kind");
    }
    return *value;
}

std::string text_of(const JsonValue& object, std::string_view key) {
    return object.find(key) == nullptr ? std::string{}
                                       : member(object, key, JsonValue::Type::string).text;
}

ResultTerm term_of(const JsonValue& object) {
    if (object.type != JsonValue::Type::object) {
        refuse("a value is no object");
    }
    const std::string type = member(object, "type", JsonValue::Type::string).text;
    ResultTerm term{.value = member(object, "value", JsonValue::Type::string).text};
    if (type == "uri") {
        term.type = ResultTerm::Type::iri;
    } else if (type == "bnode") {
        term.type = ResultTerm::Type::blank_node;
    } else if (type == "literal" || type == "typed-literal") {  // the latter before SPARQL 1.1
        term.type = ResultTerm::Type::literal;
        term.language = text_of(object, "xml:lang");
        term.datatype = text_of(object, "datatype");
        if (!term.language.empty() || term.datatype == "http://www.w3.org/2001/XMLSchema#string") {
            term.datatype.clear();
        }
    } else {
        refuse("there is no type \"" + type + "\"");
    }
    return term;
}

std::vector<std::string> names_of(const JsonValue& document) {
    const JsonValue& head = member(document, "head", JsonValue::Type::object);
    std::vector<std::string> names;
    for (const JsonValue& name : member(head, "vars", JsonValue::Type::array).items) {
        if (name.type != JsonValue::Type::string) {
            refuse("the name of a variable is no string");
        }
        names.push_back(name.text);
    }
    return names;
}

/// The brackets that close what is open, from the inside out.
std::string closing(std::string_view open) {
    std::string close;
    std::ranges::transform(open.rbegin(), open.rend(), std::back_inserter(close),
                           [](char c) { return c == '{' ? '}' : ']'; });
    return close;
}

/// Whether a text ends in a key with this name.
bool ends_in_key(std::string_view text, std::string_view key) {
    constexpr std::string_view blanks = " \t\r\n";
    const auto trim = [&] { text = text.substr(0, text.find_last_not_of(blanks) + 1); };
    trim();
    if (!text.ends_with(':')) {
        return false;
    }
    text.remove_suffix(1);
    trim();
    return text.ends_with("\"" + std::string(key) + "\"");
}

}  // namespace

void ResultReader::take(std::string_view bytes) {
    for (const char c : bytes) {
        take(c);
    }
}

void ResultReader::take(char c) {
    if (row_depth_ > 0) {
        take_in_row(c);
    } else if (in_rows_) {
        take_between_rows(c);
    } else {
        keep(c);
        if (in_string_) {
            follow_string(c);
        } else if (c == '"') {
            in_string_ = true;
        } else if (c == '{' || c == '[') {
            open(c);
        } else if ((c == '}' || c == ']') && !open_.empty()) {
            open_.pop_back();
        }
    }
}

void ResultReader::keep(char c) {
    frame_ += c;
    if (frame_.size() > most_bytes) {
        refuse("it never comes to its rows");
    }
}

void ResultReader::follow_string(char c) {
    if (escaped_) {
        escaped_ = false;
    } else if (c == '\\') {
        escaped_ = true;
    } else if (c == '"') {
        in_string_ = false;
    }
}

/// An object or array of the frame begins; its last character is the bracket.
void ResultReader::open(char c) {
    const bool begins_rows = c == '[' && open_ == "{{" && !had_rows_ &&
                             ends_in_key({frame_.data(), frame_.size() - 1}, "bindings");
    open_ += c;
    if (open_.size() > 64) {
        refuse("it is nested too deeply");
    }
    if (begins_rows) {
        in_rows_ = true;
        had_rows_ = true;
        // The names may stand behind the rows, if seldom; then the rows wait for them.
        if (frame_.find("\"head\"") != std::string::npos) {
            read_head();
        }
    }
}

void ResultReader::take_between_rows(char c) {
    if (c == '{' && !needs_comma_) {
        rows_ += rows_.empty() ? '[' : ',';
        rows_ += c;
        row_depth_ = 1;
    } else if (c == ',' && needs_comma_) {
        needs_comma_ = false;
        after_comma_ = true;
    } else if (c == ']' && !after_comma_) {
        in_rows_ = false;
        keep(c);
        open_.pop_back();
    } else if (!ascii::is_blank(c)) {
        refuse("something other than a row stands between the rows");
    }
}

void ResultReader::take_in_row(char c) {
    rows_ += c;
    if (in_string_) {
        follow_string(c);
    } else if (c == '"') {
        in_string_ = true;
    } else if (c == '{' || c == '[') {
        ++row_depth_;
    } else if (c == '}' || c == ']') {
        if (--row_depth_ == 0) {
            needs_comma_ = true;
            after_comma_ = false;
            if (knows_names_ && rows_.size() > rows_at_once) {
                read_rows();
            }
        }
    }
    if (rows_.size() > most_bytes) {
        refuse("a row has no end");
    }
}

void ResultReader::read_head() {
    names_ = names_of(parsed(frame_ + closing(open_)));
    knows_names_ = true;
    if (names_ != std::vector<std::string>{virtuoso_answer}) {
        sink_.variables(names_);
    }
}

void ResultReader::read_rows() {
    if (rows_.empty()) {
        return;
    }
    rows_ += ']';
    const JsonValue rows = parsed(rows_);
    rows_.clear();
    std::vector<ResultTerm> terms;
    for (const JsonValue& row : rows.items) {
        terms.assign(names_.size(), {});
        for (const JsonMember& member : row.members) {
            const auto name = std::ranges::find(names_, member.key);
            if (name == names_.end()) {
                refuse("a row has the unknown variable \"" + member.key + "\"");
            }
            terms[static_cast<std::size_t>(name - names_.begin())] = term_of(member.value);
        }
        sink_.row(terms);
    }
}

void ResultReader::finish() {
    if (in_rows_ || row_depth_ > 0) {
        refuse("it ends in the middle of its rows");
    }
    const JsonValue document = parsed(frame_);
    if (document.type != JsonValue::Type::object) {
        refuse("it is no object");
    }
    if (const JsonValue* const answer = document.find("boolean"); answer != nullptr) {
        if (answer->type != JsonValue::Type::boolean || had_rows_) {
            refuse("\"boolean\" is neither true nor false");
        }
        sink_.boolean(answer->text == "true");
        return;
    }
    static_cast<void>(member(member(document, "results", JsonValue::Type::object), "bindings",
                             JsonValue::Type::array));
    if (!had_rows_) {
        refuse("\"bindings\" stands in an unknown place");
    }
    if (!knows_names_) {
        read_head();
    }
    if (names_ == std::vector<std::string>{virtuoso_answer}) {
        sink_.boolean(!rows_.empty());
        return;
    }
    read_rows();
}

}  // namespace dialograph
