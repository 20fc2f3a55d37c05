// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/rdf_line.hpp"

#include "model/ascii.hpp"
#include "model/unicode.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

namespace dialograph {
namespace {

constexpr std::size_t none = std::string_view::npos;

/// Whether a control character stands in a line. No branch, so that many bytes are looked at at
/// once.
bool has_control(std::string_view line) {
    bool found = false;
    for (const char c : line) {
        const auto byte = static_cast<unsigned char>(c);
        found |= byte < 0x20 || byte == 0x7F;
    }
    return found;
}

/// The character of a one-letter escape; NUL for what is none.
char escaped(char letter) {
    constexpr std::string_view letters = "tbnrf\"'\\";
    constexpr std::string_view characters = "\t\b\n\r\f\"'\\";
    const std::size_t place = letters.find(letter);
    return place == none ? '\0' : characters[place];
}

/// Reads the escape at the start of a text, and takes it off.
/// @return whether it stands for a character
bool take_escape(std::string_view& text, std::string& out) {
    const char kind = text.size() < 2 ? '\0' : text[1];
    if (kind != 'u' && kind != 'U') {
        const char c = escaped(kind);
        out += c;
        text.remove_prefix(std::min<std::size_t>(text.size(), 2));
        return c != '\0';
    }
    const std::string_view digits = text.substr(2, kind == 'u' ? 4 : 8);
    const char* const end = digits.data() + digits.size();
    unsigned character = 0;
    const bool is_number = std::from_chars(digits.data(), end, character, 16).ptr == end &&
                           digits.size() == (kind == 'u' ? 4U : 8U);
    const bool is_surrogate = character >= 0xD800 && character <= 0xDFFF;
    if (!is_number || character == 0 || is_surrogate || character > 0x10FFFF) {
        return false;
    }
    append_character(out, character);
    text.remove_prefix(2 + digits.size());
    return true;
}

/// Takes term after term off a line. Each function tells whether it stood there.
class LineParser {
public:
    LineParser(std::string_view line, std::string& text) : rest_(line), text_(text) {}

    [[nodiscard]] bool take(std::string_view mark) {
        const bool stands = rest_.starts_with(mark);
        rest_.remove_prefix(stands ? mark.size() : 0);
        return stands;
    }

    [[nodiscard]] bool take_iri(WrittenTerm& term) {
        const std::size_t end = rest_.starts_with('<') ? rest_.find('>') : none;
        if (end == none) {
            return false;
        }
        const std::string_view iri = rest_.substr(1, end - 1);
        term = {WrittenTerm::Kind::iri, iri};
        rest_.remove_prefix(end + 1);
        return !iri.empty() && iri.find('\\') == none;
    }

    [[nodiscard]] bool take_object(WrittenStatement& statement) {
        return rest_.starts_with('"') ? take_literal(statement) : take_iri(statement.object);
    }

    [[nodiscard]] bool is_at_graph() const { return rest_.starts_with(" <"); }
    [[nodiscard]] std::size_t left() const { return rest_.size(); }

private:
    bool take_literal(WrittenStatement& statement) {
        rest_.remove_prefix(1);
        statement.object.kind = WrittenTerm::Kind::literal;
        if (!take_text(statement.object.text)) {
            return false;
        }
        if (take("^^")) {
            return take_iri(statement.datatype);
        }
        return !take("@") || take_language(statement.language);
    }

    /// Takes a text and the quote behind it.
    bool take_text(std::string_view& text) {
        text_.clear();
        for (bool has_escapes = false;; has_escapes = true) {
            const std::string_view whole = rest_.substr(0, rest_.find('"'));
            const std::string_view plain = whole.substr(0, whole.find('\\'));
            rest_.remove_prefix(plain.size());
            if (has_escapes || plain.size() != whole.size()) {
                text_ += plain;
            }
            if (take("\"")) {
                text = has_escapes ? std::string_view(text_) : plain;
                return true;
            }
            if (!take_escape(rest_, text_)) {
                return false;
            }
        }
    }

    bool take_language(std::string_view& language) {
        const std::size_t end = rest_.find(' ');
        language = rest_.substr(0, end);
        rest_.remove_prefix(language.size());
        return end != none && !language.empty() && std::ranges::all_of(language, [](char c) {
                   return ascii::is_alphanumeric(c) || c == '-';
               });
    }

    std::string_view rest_;
    std::string& text_;
};

}  // namespace

std::optional<RdfLine> plain_line(std::string_view line, GraphNames graphs, std::string& text) {
    std::optional<RdfLine> found(std::in_place);
    WrittenStatement& statement = found->statement;
    LineParser parser(line, text);
    const auto begin_last_term = [&] {
        found->last_term = line.size() - parser.left();
        return true;
    };
    const auto take_graph = [&] {
        return !parser.is_at_graph() || (graphs == GraphNames::allowed && parser.take(" ") &&
                                         begin_last_term() && parser.take_iri(statement.graph));
    };
    const bool is_plain = !has_control(line) && parser.take_iri(statement.subject) &&
                          parser.take(" ") && parser.take_iri(statement.predicate) &&
                          parser.take(" ") && begin_last_term() && parser.take_object(statement) &&
                          take_graph() && parser.take(" .") && parser.left() == 0;
    if (!is_plain) {
        found.reset();
    }
    return found;
}

}  // namespace dialograph
