// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/rdf_context.hpp"

#include "model/ascii.hpp"

#include <string_view>
#include <utility>

namespace dialograph {
namespace {

bool is_quote(char c) {
    return c == '"' || c == '\'';
}

/// Marks that end a name and are no part of a term.
bool is_punctuation(char c) {
    return std::string_view(",;{}[]()").find(c) != std::string_view::npos;
}

/// Marks that are no part of a term unless they stand within a name.
bool is_joint(char c) {
    return c == '.' || c == '^' || c == '@';
}

}  // namespace

bool RdfContext::follow(char byte, ByteWindow& window) {
    const char before = std::exchange(last_, byte);
    switch (part_) {
    case Part::comment:
        part_ = byte == '\n' || byte == '\r' ? Part::ground : Part::comment;
        return false;
    case Part::iri: part_ = byte == '>' ? Part::ground : Part::iri; break;
    case Part::text:
    case Part::long_text: follow_text(byte); break;
    default: return follow_syntax(byte, window) && before != '^' && before != '@';
    }
    last_mark_ = byte;
    return false;
}

bool RdfContext::follow_syntax(char byte, ByteWindow& window) {
    if (std::exchange(escaped_, false)) {
        return false;  // of an escaped character of a name
    }
    if (byte == '#') {
        part_ = Part::comment;
        return false;
    }
    if (ascii::is_blank(byte)) {
        part_ = Part::ground;
        return false;
    }
    last_mark_ = byte;
    escaped_ = byte == '\\';
    return follow_mark(byte, window);
}

bool RdfContext::follow_mark(char byte, ByteWindow& window) {
    if (byte == '<') {
        part_ = Part::iri;
        return true;
    }
    if (is_quote(byte)) {
        open_text(byte, window);
        return true;
    }
    const bool was_in_name = is_in_name();
    const bool is_in_term = !is_punctuation(byte) && (was_in_name || !is_joint(byte));
    part_ = is_in_term ? Part::name : Part::ground;
    return is_in_term && !was_in_name;
}

void RdfContext::open_text(char quote, ByteWindow& window) {
    quote_ = quote;
    const bool is_long = is_tripled(quote, window);
    part_ = is_long ? Part::long_text : Part::text;
    // Of a long text three quotes open it, of which one is here.
    quotes_to_come_ = is_long ? 2 : 0;
}

void RdfContext::follow_text(char byte) {
    if (std::exchange(escaped_, false)) {
        return;
    }
    if (quotes_to_come_ > 0) {
        if (--quotes_to_come_ == 0 && closing_) {
            closing_ = false;
            part_ = Part::ground;
        }
        return;
    }
    if (byte == '\\') {
        escaped_ = true;
    } else if (byte == quote_ && part_ == Part::text) {
        part_ = Part::ground;
    } else if (byte == quote_) {
        closing_ = true;
        quotes_to_come_ = 2;
    }
}

}  // namespace dialograph
