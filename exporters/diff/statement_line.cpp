// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/diff/statement_line.hpp"

#include "ontology/vocabulary.hpp"

#include <array>
#include <cstddef>

namespace dialograph {
namespace {

constexpr std::string_view hex_digits = "0123456789ABCDEF";

/// Whether a character stands in a literal with an escape.
constexpr bool is_escaped(char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\' || c == '\x7F';
}

constexpr auto escaped = [] {
    std::array<bool, 256> table{};
    for (std::size_t i = 0; i < table.size(); ++i) {
        table[i] = is_escaped(static_cast<char>(i));
    }
    return table;
}();

void append_escape(std::string& out, char c) {
    switch (c) {
    case '"': out += "\\\""; return;
    case '\\': out += "\\\\"; return;
    case '\n': out += "\\n"; return;
    case '\r': out += "\\r"; return;
    case '\t': out += "\\t"; return;
    default: break;
    }
    const auto byte = static_cast<unsigned char>(c);
    out += "\\u00";
    out += hex_digits[byte >> 4U];
    out += hex_digits[byte & 0xFU];
}

void append_text(std::string& out, std::string_view text) {
    std::size_t plain = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (escaped[static_cast<unsigned char>(text[i])]) {
            out.append(text, plain, i - plain);
            append_escape(out, text[i]);
            plain = i + 1;
        }
    }
    out.append(text, plain);
}

void append_term(std::string& out, Iri iri) {
    out += '<';
    out += iri.text();
    out += '>';
}

void append_term(std::string& out, const Literal& literal) {
    out += '"';
    append_text(out, literal.text());
    out += '"';
    if (!literal.language().empty()) {
        out += '@';
        out += literal.language();
    } else if (literal.datatype() != xsd::string) {
        out += "^^";
        append_term(out, literal.datatype());
    }
}

/// The offset behind a term that starts a text.
std::size_t end_of_term(std::string_view text) {
    if (text.front() == '<') {
        return text.find('>') + 1;
    }
    std::size_t quote = 1;
    while (text[quote] != '"') {
        quote += text[quote] == '\\' ? 2U : 1U;
    }
    return text.find(' ', quote);  // neither a language tag nor an IRI has a blank
}

/// Takes the first term off a text, with the blank behind it.
std::string_view take_term(std::string_view& text) {
    const std::size_t end = end_of_term(text);
    const std::string_view term = text.substr(0, end);
    text.remove_prefix(end + 1);
    return term;
}

char unescaped(std::string_view text, std::size_t& i) {
    const char kind = text[++i];
    if (kind != 'u') {
        return kind == 'n' ? '\n' : kind == 'r' ? '\r' : kind == 't' ? '\t' : kind;
    }
    i += 4;  // of the four digits, two are zero
    return static_cast<char>(hex_digits.find(text[i - 1]) * 16 + hex_digits.find(text[i]));
}

std::string text_of(std::string_view escapes) {
    std::string text;
    text.reserve(escapes.size());
    for (std::size_t i = 0; i < escapes.size(); ++i) {
        text += escapes[i] == '\\' ? unescaped(escapes, i) : escapes[i];
    }
    return text;
}

}  // namespace

void append_line(std::string& out, const Statement& statement) {
    append_term(out, statement.subject);
    out += ' ';
    append_term(out, statement.predicate);
    out += ' ';
    std::visit([&](const auto& term) { append_term(out, term); }, statement.object);
    if (statement.graph) {
        out += ' ';
        append_term(out, *statement.graph);
    }
    out += " .";
}

LineTerms terms_of(std::string_view line) {
    LineTerms terms;
    terms.subject = take_term(line);
    terms.predicate = take_term(line);
    terms.object = take_term(line);
    terms.graph = line == "." ? std::string_view{} : take_term(line);
    return terms;
}

std::string_view triple_of(std::string_view line) {
    const LineTerms terms = terms_of(line);
    return line.substr(
        0, static_cast<std::size_t>(terms.object.data() - line.data()) + terms.object.size());
}

std::string_view iri_of(std::string_view term) {
    return term.empty() ? term : term.substr(1, term.size() - 2);
}

LineTerm read_term(std::string_view term) {
    if (term.front() == '<') {
        return {true, std::string(iri_of(term)), {}, {}};
    }
    const std::size_t quote = term.rfind('"');  // behind it stand a tag or an IRI
    const std::string_view rest = term.substr(quote + 1);
    LineTerm read{false, text_of(term.substr(1, quote - 1)), {}, {}};
    if (rest.starts_with('@')) {
        read.language = rest.substr(1);
    } else if (!rest.empty()) {
        read.datatype = rest.substr(3, rest.size() - 4);
    }
    return read;
}

}  // namespace dialograph
