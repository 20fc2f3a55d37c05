// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/rdf_scanner.hpp"

#include "model/unicode.hpp"

#include <utility>

namespace dialograph {

int RdfScanner::next() {
    if (waiting_) {
        return static_cast<unsigned char>(*std::exchange(waiting_, std::nullopt));
    }
    if (fault_ || ended_) {
        return end;
    }
    try {
        const int byte = window_.peek();
        return byte == end ? come_to_end() : hand_on(static_cast<char>(byte));
    } catch (const CompressionError& damage) {
        return keep(damage);
    }
}

int RdfScanner::hand_on(char byte) {
    here_ = window_.place();
    character_ = utf8_.is_within_character() ? character_ : here_;
    if (!utf8_.take(static_cast<unsigned char>(byte))) {
        here_ = character_;
        return refuse(refusal::not_utf8);
    }
    if (const RdfRefusal* const refusal = refusal_of(byte, context_, window_, grammar_)) {
        return refuse(*refusal);
    }
    // A quote that does not end the long text goes on as an escape, which Serd reads rightly.
    if (context_.is_inner_quote(byte, window_)) {
        waiting_ = byte;
        window_.advance();
        return '\\';
    }
    if (context_.follow(byte, window_)) {
        term_ = here_;
    }
    window_.advance();
    return static_cast<unsigned char>(byte);
}

int RdfScanner::come_to_end() {
    if (utf8_.is_within_character()) {
        here_ = character_;
        refuse(refusal::cut_character);
    } else if (const RdfRefusal* const refusal = refusal_of_end(context_, grammar_)) {
        refuse(*refusal);
    }
    ended_ = true;
    return end;
}

std::optional<std::string_view> RdfScanner::line() {
    try {
        return window_.line();
    } catch (const CompressionError& damage) {
        keep(damage);
        return std::nullopt;
    }
}

void RdfScanner::skip_line(std::size_t last_term) {
    const BytePlace& start = window_.place();
    term_ = start;
    term_.column += character_count(window_.since(start.offset).substr(0, last_term));
    term_.offset += last_term;
    context_.follow_line();
    window_.skip_line();
}

int RdfScanner::refuse(const RdfRefusal& refusal) {
    fault_ = diagnose_here(refusal.code, std::string(refusal.sentence));
    fault_->hint = refusal.hint;
    return end;
}

int RdfScanner::keep(const CompressionError& damage) {
    fault_ = Diagnostic{DiagnosticCode::bad_compression, damage.what(), name()};
    return end;
}

Diagnostic RdfScanner::diagnose_here(DiagnosticCode code, std::string sentence) const {
    return window_.diagnose(ended_ ? window_.place() : here_, 1, code, std::move(sentence));
}

Diagnostic RdfScanner::diagnose_term(DiagnosticCode code, std::string_view text,
                                     std::string sentence) const {
    BytePlace place = term_;
    std::size_t size = 1;
    const std::string_view line = window_.since(term_.line_offset);
    const std::size_t at =
        text.empty() ? std::string_view::npos : line.substr(0, line.find('\n')).find(text);
    if (at != std::string_view::npos) {
        place.column = character_count(line.substr(0, at)) + 1;
        place.offset = term_.line_offset + at;
        size = text.size();
    }
    return window_.diagnose(place, size, code, std::move(sentence));
}

}  // namespace dialograph
