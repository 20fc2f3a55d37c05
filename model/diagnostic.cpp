// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/diagnostic.hpp"

#include "model/json_text.hpp"
#include "model/shown_text.hpp"
#include "model/source_text.hpp"
#include "model/unicode.hpp"

#include <algorithm>
#include <tuple>

namespace dialograph {
namespace {

/// The bytes of a source line that an excerpt shows on either side of the problem.
constexpr std::size_t excerpt_before = 60;
constexpr std::size_t excerpt_after = 90;
constexpr std::size_t longest_quotation = 80;

bool continues_character(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// The start of a text, in at most some bytes and whole characters.
std::string_view start_of(std::string_view text, std::size_t most) {
    if (text.size() <= most) {
        return text;
    }
    while (most > 0 && continues_character(text[most])) {
        --most;
    }
    return text.substr(0, most);
}

/// The end of a text, likewise.
std::string_view end_of(std::string_view text, std::size_t most) {
    if (text.size() <= most) {
        return text;
    }
    std::size_t from = text.size() - most;
    while (from < text.size() && continues_character(text[from])) {
        ++from;
    }
    return text.substr(from);
}

Diagnostic::Excerpt excerpt_of(std::string_view line, std::size_t offset, std::size_t size) {
    const std::string_view all_before = line.substr(0, offset);
    const std::string_view all_after = line.substr(offset);
    const std::string_view before = end_of(all_before, excerpt_before);
    const std::string_view after = start_of(all_after, excerpt_after);
    const std::string lead = (before.size() < all_before.size() ? "\u2026" : "") + shown(before);
    const std::string marked = shown(after.substr(0, std::min(size, after.size())));
    Diagnostic::Excerpt excerpt;
    excerpt.text = lead + shown(after) + (after.size() < all_after.size() ? "\u2026" : "");
    excerpt.indent = display_width(lead);
    excerpt.width = std::max<std::size_t>(display_width(marked), 1);
    return excerpt;
}

void append_member(std::string& out, std::string_view key, std::string_view value) {
    out += out.size() == 1 ? "" : ",";
    append_json_string(out, key);
    out += ':';
    append_json_string(out, value);
}

void append_member(std::string& out, std::string_view key, std::size_t value) {
    out += ',';
    append_json_string(out, key);
    out += ':' + std::to_string(value);
}

std::string_view hint_of(const Diagnostic& diagnostic) {
    return diagnostic.hint.empty() ? info(diagnostic.code).hint : diagnostic.hint;
}

}  // namespace

Diagnostic diagnose(DiagnosticCode code, const SourceText& source, std::string_view part,
                    std::string sentence) {
    const std::size_t offset = source.offset_of(part);
    const auto position = source.position(offset);
    const std::string_view line = source.line(position.line);
    const std::size_t in_line = std::min(offset - source.offset_of(line), line.size());
    Diagnostic diagnostic{code, std::move(sentence), source.name(), position.line, position.column};
    diagnostic.excerpt = excerpt_of(line, in_line, part.size());
    return diagnostic;
}

void sort_by_place(Diagnostics& diagnostics) {
    std::ranges::stable_sort(diagnostics, {}, [](const Diagnostic& d) {
        return std::tuple<std::string_view, std::size_t, std::size_t>(d.file, d.line, d.column);
    });
}

std::string to_text(const Diagnostic& diagnostic) {
    std::string out = diagnostic.file;
    if (diagnostic.line != 0) {
        out += ':' + std::to_string(diagnostic.line) + ':' + std::to_string(diagnostic.column);
    }
    out +=
        ": error[" + std::string(info(diagnostic.code).name) + "]: " + diagnostic.sentence + '\n';
    if (!diagnostic.record.empty() || !diagnostic.field.empty()) {
        out += "    in " + diagnostic.record;
        out += diagnostic.record.empty() || diagnostic.field.empty() ? "" : ", ";
        if (!diagnostic.field.empty()) {
            out += std::string(diagnostic.field_word) + ' ' + diagnostic.field;
        }
        out += '\n';
    }
    if (diagnostic.excerpt && !diagnostic.excerpt->text.empty()) {
        const auto& excerpt = *diagnostic.excerpt;
        out += "    " + excerpt.text + '\n' + "    " + std::string(excerpt.indent, ' ') + '^' +
               std::string(excerpt.width - 1, '~') + '\n';
    }
    out += "    hint: ";
    out += hint_of(diagnostic);
    return out + '\n';
}

std::string to_json_line(const Diagnostic& diagnostic) {
    std::string out = "{";
    append_member(out, "file", diagnostic.file);
    if (diagnostic.line != 0) {
        append_member(out, "line", diagnostic.line);
        append_member(out, "column", diagnostic.column);
    }
    append_member(out, "severity", "error");
    append_member(out, "code", info(diagnostic.code).name);
    append_member(out, "message", diagnostic.sentence);
    if (!diagnostic.record.empty()) {
        append_member(out, "record", diagnostic.record);
    }
    if (!diagnostic.field.empty()) {
        append_member(out, "field", diagnostic.field);
    }
    append_member(out, "hint", hint_of(diagnostic));
    return out + "}\n";
}

std::string shown_short(std::string_view text) {
    const std::string_view start = start_of(text, longest_quotation);
    return shown(start) + (start.size() < text.size() ? "\u2026" : "");
}

std::string in_quotes(std::string_view text) {
    return '"' + shown_short(text) + '"';
}

}  // namespace dialograph
