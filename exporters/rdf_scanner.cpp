// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/rdf_scanner.hpp"

#include "model/ascii.hpp"
#include "model/source_text.hpp"
#include "model/unicode.hpp"

#include <algorithm>
#include <utility>

namespace dialograph {
namespace {

/// What is read at a time, and what is kept of the bytes before for the excerpts of messages.
constexpr std::size_t piece_size = 64 * 1024;
constexpr std::size_t kept_size = 16 * 1024;
/// The longest line that is looked at as a whole.
constexpr std::size_t longest_line = 1024 * 1024;

bool is_quote(char c) {
    return c == '"' || c == '\'';
}

/// Marks that end a name and are no part of a term.
bool is_punctuation(char c) {
    return std::string_view(",;{}[]()").find(c) != std::string_view::npos;
}

}  // namespace

RdfScanner::RdfScanner(ByteSource& source, RdfGrammar grammar)
    : source_(source), grammar_(grammar) {}

bool RdfScanner::refill() {
    if (drained_) {
        return false;
    }
    const std::size_t gone = position_ > kept_size ? position_ - kept_size : 0;
    buffer_.erase(0, gone);
    position_ -= gone;
    buffer_offset_ += gone;
    const std::size_t before = buffer_.size();
    buffer_.resize(before + piece_size);
    const std::size_t count = source_.read({buffer_.data() + before, piece_size});
    buffer_.resize(before + count);
    drained_ = count < piece_size;
    if (buffer_offset_ == 0 && before == 0) {
        skip_byte_order_mark();
    }
    return count > 0;
}

void RdfScanner::skip_byte_order_mark() {
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (buffer_.starts_with(mark)) {
        buffer_.erase(0, mark.size());
    }
}

int RdfScanner::peek(std::size_t distance) {
    while (position_ + distance >= buffer_.size()) {
        if (!refill()) {
            return end;
        }
    }
    return static_cast<unsigned char>(buffer_[position_ + distance]);
}

int RdfScanner::next() {
    if (waiting_) {
        return static_cast<unsigned char>(*std::exchange(waiting_, std::nullopt));
    }
    if (fault_ || ended_) {
        return end;
    }
    const int byte = peek(0);
    if (byte == end) {
        check_end();
        ended_ = true;
        return end;
    }
    const auto c = static_cast<char>(byte);
    here_ = ahead_;
    character_ = continuations_ == 0 ? here_ : character_;
    if (!check_encoding(static_cast<unsigned char>(c))) {
        here_ = character_;
        return fail(DiagnosticCode::bad_utf8, "the text is not UTF-8 from here on",
                    "Save the file as UTF-8.");
    }
    if (c == '\0') {
        return fail(DiagnosticCode::nul_character, "a NUL character stands in the text");
    }
    if (is_refused(c)) {
        return end;
    }
    // A quote that does not end the long text goes on as an escape, which Serd reads rightly.
    if (state_ == State::long_text && !escaped_ && quotes_to_come_ == 0 && c == quote_ &&
        !(peek(1) == byte && peek(2) == byte)) {
        waiting_ = c;
        advance(c);
        return '\\';
    }
    follow(c);
    advance(c);
    return byte;
}

std::optional<std::string_view> RdfScanner::line() {
    for (std::size_t looked_at = 0; looked_at < longest_line;) {
        const std::string_view rest = std::string_view(buffer_).substr(position_);
        const std::size_t size = rest.find('\n', looked_at);
        if (size != std::string_view::npos) {
            return rest.substr(0, size - (size > 0 && rest[size - 1] == '\r' ? 1 : 0));
        }
        looked_at = rest.size();
        if (!refill()) {
            break;
        }
    }
    return std::nullopt;
}

void RdfScanner::skip_line(std::size_t last_term) {
    const std::string_view rest = std::string_view(buffer_).substr(position_);
    const std::size_t size = rest.find('\n');
    term_ = ahead_;
    term_.column += character_count(rest.substr(0, last_term));
    term_.offset += last_term;
    last_mark_ = '.';
    position_ += size;
    ahead_.offset += size;
    advance('\n');
}

void RdfScanner::advance(char byte) {
    ++position_;
    ++ahead_.offset;
    if (byte == '\n') {
        ++ahead_.line;
        ahead_.column = 1;
        ahead_.line_offset = ahead_.offset;
    } else if ((static_cast<unsigned char>(byte) & 0xC0U) != 0x80U) {
        ++ahead_.column;
    }
    last_ = byte;
}

/// RFC 3629, 4.
bool RdfScanner::check_encoding(unsigned char byte) {
    if (continuations_ > 0) {
        const bool good = byte >= least_ && byte <= most_;
        --continuations_;
        least_ = 0x80;
        most_ = 0xBF;
        return good;
    }
    if (byte < 0x80) {
        return true;
    }
    continuations_ = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : 1;
    least_ = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
    most_ = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
    return byte >= 0xC2 && byte <= 0xF4;
}

void RdfScanner::check_end() {
    if (continuations_ > 0) {
        here_ = character_;
        fail(DiagnosticCode::bad_utf8, "the file ends within a character",
             "Get the file once more.");
    }
    // `1.` may be what was left of `1.5`, and `a:b.` of `a:b.c`.
    if (state_ == State::name && last_ == '.' && grammar_ != RdfGrammar::lines) {
        fail(DiagnosticCode::bad_rdf,
             "the file ends right behind a name or a number, and may be cut",
             "If nothing is missing, put a line end behind the last full stop.");
    }
}

bool RdfScanner::is_refused(char byte) {
    if ((state_ != State::ground && state_ != State::name) || escaped_) {
        return false;
    }
    const bool starts = state_ == State::ground;
    if (byte == '[' || byte == '(' || (starts && byte == '_' && peek(1) == ':')) {
        fail(DiagnosticCode::blank_node, byte == '('
                                             ? "a list stands here, and lists are blank nodes"
                                             : "a blank node stands here");
    } else if (byte == '{' && grammar_ == RdfGrammar::turtle) {
        fail(DiagnosticCode::bad_rdf, "Turtle has no named graphs",
             "If the file is TriG, give its name the extension trig.");
    } else if (grammar_ == RdfGrammar::lines && starts && !ascii::is_blank(byte) &&
               std::string_view("<\"#.@^").find(byte) == std::string_view::npos &&
               !(last_ == '@' && ascii::is_letter(byte))) {
        fail(DiagnosticCode::bad_rdf, "no term starts like this in N-Triples and N-Quads");
    } else if (grammar_ == RdfGrammar::lines && byte == '\n' && last_mark_ != '.' &&
               last_mark_ != 0) {
        fail(DiagnosticCode::bad_rdf, "the line ends within a statement");
    }
    return fault_.has_value();
}

void RdfScanner::follow(char byte) {
    switch (state_) {
    case State::comment:
        state_ = byte == '\n' || byte == '\r' ? State::ground : State::comment;
        return;
    case State::iri: state_ = byte == '>' ? State::ground : State::iri; break;
    case State::text:
    case State::long_text: follow_text(byte); break;
    default: follow_ground(byte); return;
    }
    last_mark_ = byte;
}

void RdfScanner::follow_ground(char byte) {
    if (std::exchange(escaped_, false)) {
        return;  // of an escaped character of a name
    }
    if (byte == '#') {
        state_ = State::comment;
        return;
    }
    if (ascii::is_blank(byte)) {
        state_ = State::ground;
        return;
    }
    last_mark_ = byte;
    escaped_ = byte == '\\';
    if (byte == '<') {
        start_term();
        state_ = State::iri;
    } else if (is_quote(byte)) {
        open_text(byte);
    } else if (is_punctuation(byte) ||
               ((byte == '.' || byte == '^' || byte == '@') && state_ == State::ground)) {
        state_ = State::ground;
    } else if (state_ == State::ground) {
        start_term();
        state_ = State::name;
    }
}

void RdfScanner::start_term() {
    // A datatype and a language belong to their text.
    if (last_ != '^' && last_ != '@') {
        term_ = here_;
    }
}

void RdfScanner::open_text(char quote) {
    start_term();
    quote_ = quote;
    const bool is_long = peek(1) == quote && peek(2) == quote;
    state_ = is_long ? State::long_text : State::text;
    // Of a long text three quotes open it, of which one is here.
    quotes_to_come_ = is_long ? 2 : 0;
}

void RdfScanner::follow_text(char byte) {
    if (std::exchange(escaped_, false)) {
        return;
    }
    if (quotes_to_come_ > 0) {
        if (--quotes_to_come_ == 0 && closing_) {
            closing_ = false;
            state_ = State::ground;
        }
        return;
    }
    if (byte == '\\') {
        escaped_ = true;
    } else if (byte == quote_ && state_ == State::text) {
        state_ = State::ground;
    } else if (byte == quote_) {
        closing_ = true;
        quotes_to_come_ = 2;
    }
}

int RdfScanner::fail(DiagnosticCode code, std::string sentence, std::string hint) {
    fault_ = diagnose_here(code, std::move(sentence));
    fault_->hint = std::move(hint);
    return end;
}

std::string_view RdfScanner::recent(std::size_t offset) const {
    const std::size_t start = offset < buffer_offset_ ? buffer_.size() : offset - buffer_offset_;
    return std::string_view(buffer_).substr(std::min(start, buffer_.size()));
}

Diagnostic RdfScanner::diagnose_here(DiagnosticCode code, std::string sentence) const {
    return diagnose_at(ended_ ? ahead_ : here_, 1, code, std::move(sentence));
}

Diagnostic RdfScanner::diagnose_term(DiagnosticCode code, std::string_view text,
                                     std::string sentence) const {
    Place place = term_;
    std::size_t size = 1;
    const std::string_view line = recent(term_.line_offset);
    const std::size_t at =
        text.empty() ? std::string_view::npos : line.substr(0, line.find('\n')).find(text);
    if (at != std::string_view::npos) {
        place.column = character_count(line.substr(0, at)) + 1;
        place.offset = term_.line_offset + at;
        size = text.size();
    }
    return diagnose_at(place, size, code, std::move(sentence));
}

Diagnostic RdfScanner::diagnose_at(const Place& place, std::size_t size, DiagnosticCode code,
                                   std::string sentence) const {
    const std::string_view all = recent(place.line_offset);
    const std::string_view line = all.substr(0, std::min(all.find('\n'), all.size()));
    const std::size_t in_line = place.offset - place.line_offset;
    if (in_line > line.size()) {  // too long ago
        return {code, std::move(sentence), name(), place.line, place.column};
    }
    const SourceText source(name(), line);
    Diagnostic diagnostic = dialograph::diagnose(code, source, source.text().substr(in_line, size),
                                                 std::move(sentence));
    diagnostic.line = place.line;
    diagnostic.column = place.column;
    return diagnostic;
}

}  // namespace dialograph
