// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/store_changes.hpp"

#include "exporters/diff/statement_line.hpp"
#include "model/diagnostic.hpp"
#include "model/shown_text.hpp"
#include "ontology/vocabulary.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <string_view>
#include <utility>

namespace dialograph {
namespace {

/// More changes than this are none of spelling, and are not held in memory.
constexpr std::size_t most_changes = 2'000'000;
constexpr std::size_t most_shown = 3;

// Dialograph writes none of these itself; a file of others may.
constexpr std::string_view float_type = "http://www.w3.org/2001/XMLSchema#float";
constexpr std::string_view double_type = "http://www.w3.org/2001/XMLSchema#double";

/// The lines that came back, by what they say of whom: graph, subject and predicate.
using Returned = std::multimap<std::string, std::string>;

std::string key_of(const LineTerms& terms) {
    return std::string(terms.graph) + ' ' + std::string(terms.subject) + ' ' +
           std::string(terms.predicate);
}

std::optional<double> number_of(std::string_view text) {
    double value = 0;
    if (text.starts_with('+')) {
        text.remove_prefix(1);
    }
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional(value)
                                                                    : std::nullopt;
}

/// A decimal or integer without the zeros and signs that mean nothing.
std::string canonical_decimal(std::string_view text) {
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+')) {
        text.remove_prefix(1);
    }
    text.remove_prefix(std::min(text.find_first_not_of('0'), text.size()));
    if (text.find('.') != std::string_view::npos) {
        text = text.substr(0, text.find_last_not_of('0') + 1);
        if (text.ends_with('.')) {
            text.remove_suffix(1);
        }
    }
    return text.empty() ? "0" : (negative ? "-" : "") + std::string(text);
}

bool is_decimal(std::string_view datatype) {
    return datatype == xsd::decimal.text() || datatype == xsd::integer.text();
}

bool is_true(std::string_view boolean) {
    return boolean == "true" || boolean == "1";
}

/// The next number in a text, which is taken off.
std::optional<double> take_number(std::string_view& text) {
    constexpr std::string_view marks = "+-.0123456789eE";
    const std::size_t start = text.find_first_of("+-.0123456789");
    if (start == std::string_view::npos) {
        return std::nullopt;
    }
    text.remove_prefix(start);
    const std::size_t end = std::min(text.find_first_not_of(marks), text.size());
    const std::optional<double> number = number_of(text.substr(0, end));
    text.remove_prefix(end);
    return number;
}

/// Whether two texts of coordinates name the same places as floats.
bool is_same_place(std::string_view a, std::string_view b) {
    for (;;) {
        const std::optional<double> left = take_number(a);
        const std::optional<double> right = take_number(b);
        if (!left || !right) {
            return left.has_value() == right.has_value();
        }
        const double scale = std::max({std::abs(*left), std::abs(*right), 1.0});
        if (std::abs(*left - *right) > scale * 1e-6) {
            return false;
        }
    }
}

/// What kind of value two terms both are, if they are the same value; else nothing.
std::string same_value(std::string_view sent, std::string_view returned) {
    const LineTerm a = read_term(sent);
    const LineTerm b = read_term(returned);
    if (a.is_iri || b.is_iri || !a.language.empty() || !b.language.empty()) {
        return {};
    }
    if (a.datatype == geo::wkt_literal.text()) {
        return is_same_place(a.text, b.text) ? "coordinates" : "";
    }
    if (is_decimal(a.datatype) && is_decimal(b.datatype)) {
        return canonical_decimal(a.text) == canonical_decimal(b.text) ? "numbers" : "";
    }
    if (a.datatype != b.datatype) {
        return {};
    }
    if (a.datatype == xsd::boolean.text()) {
        return is_true(a.text) == is_true(b.text) ? "booleans" : "";
    }
    const bool is_float = a.datatype == float_type || a.datatype == double_type;
    const std::optional<double> number = number_of(a.text);
    return is_float && number && number == number_of(b.text) ? "numbers" : "";
}

/// The start of a text, without half of a character at its end.
std::string_view first_bytes(std::string_view text, std::size_t size) {
    while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U) {
        --size;
    }
    return text.substr(0, size);
}

void note_line(std::vector<std::string>& shown, std::size_t& count, std::string_view line) {
    if (++count <= most_shown) {
        constexpr std::size_t most_bytes = 300;
        shown.push_back(line.size() <= most_bytes
                            ? dialograph::shown(line)
                            : dialograph::shown(first_bytes(line, most_bytes)) + "\u2026");
    }
}

Returned lines_of(const LineSpool& spool) {
    Returned lines;
    LineReader reader = spool.read();
    for (std::string_view line; reader.next(line);) {
        lines.emplace(key_of(terms_of(line)), line);
    }
    return lines;
}

/// Finds a line that came back in place of one that was sent, and takes it out.
bool match(std::string_view line, Returned& returned, StoreChanges& changes) {
    const LineTerms terms = terms_of(line);
    auto [at, end] = returned.equal_range(key_of(terms));
    for (; at != end; ++at) {
        const std::string kind = same_value(terms.object, terms_of(at->second).object);
        if (!kind.empty()) {
            StoreChanges::Change& change = changes.same_value[kind];
            if (++change.count == 1) {
                change.sent = terms.object;
                change.returned = terms_of(at->second).object;
            }
            returned.erase(at);
            return true;
        }
    }
    return false;
}

std::string list_of(const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines) {
        text += "\n    " + line;
    }
    return text;
}

}  // namespace

StoreChanges changes_of(const Difference& difference) {
    StoreChanges changes;
    const bool too_many = difference.removed.size() + difference.added.size() > most_changes;
    Returned returned = too_many ? Returned{} : lines_of(difference.added);
    LineReader sent = difference.removed.read();
    for (std::string_view line; sent.next(line);) {
        if (!match(line, returned, changes)) {
            note_line(changes.missing, changes.missing_count, line);
        }
    }
    for (const auto& [key, line] : returned) {
        note_line(changes.unknown, changes.unknown_count, line);
    }
    return changes;
}

std::vector<std::string> StoreChanges::notes() const {
    std::vector<std::string> sentences;
    for (const auto& [kind, change] : same_value) {
        sentences.push_back("the store spells " + std::to_string(change.count) + ' ' + kind +
                            " in its own way, for example " + shown_short(change.sent) + " as " +
                            shown_short(change.returned));
    }
    return sentences;
}

std::string StoreChanges::problem() const {
    std::string text;
    if (missing_count > 0) {
        text += std::to_string(missing_count) +
                (missing_count == 1 ? " statement" : " statements") +
                " did not come back as sent:" + list_of(missing);
    }
    if (unknown_count > 0) {
        text += std::string(text.empty() ? "" : "\nand ") + std::to_string(unknown_count) +
                " came back that " + (unknown_count == 1 ? "was" : "were") +
                " not sent:" + list_of(unknown);
    }
    return text;
}

std::string StoreChanges::discrepancy() const {
    std::string text;
    if (missing_count > 0) {
        text += std::to_string(missing_count) +
                (missing_count == 1 ? " statement is" : " statements are") +
                " missing:" + list_of(missing);
    }
    if (unknown_count > 0) {
        text += std::string(text.empty() ? "" : "\nand ") + std::to_string(unknown_count) +
                (unknown_count == 1 ? " is" : " are") +
                " there that it does not have:" + list_of(unknown);
    }
    return text;
}

}  // namespace dialograph
