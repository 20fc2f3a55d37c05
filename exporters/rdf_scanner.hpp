// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file rdf_scanner.hpp Looks at the bytes of an RDF file before Serd's reader does.
///
/// Serd tells no place for a statement, misreads a quote before an escape in a long text, takes
/// bytes that are not UTF-8, and ends by a signal where brackets are nested deeply. So the bytes
/// pass through here: the place is kept, such quotes are escaped, and what must not go on does not.

#include "exporters/byte_source.hpp"
#include "exporters/rdf_grammar.hpp"
#include "model/diagnostic.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dialograph {

/// Hands on the bytes of an RDF file, one by one, and knows where in the file they stand.
class RdfScanner {
public:
    /// A place in the file.
    struct Place {
        std::size_t line = 1;
        /// In characters, from 1.
        std::size_t column = 1;
        /// Bytes from the start of the file to this place, and to its line.
        std::size_t offset = 0;
        std::size_t line_offset = 0;
    };

    /// The source has to outlive the scanner.
    RdfScanner(ByteSource& source, RdfGrammar grammar);

    /// The next byte; `end` behind the last one, and from a fault on.
    [[nodiscard]] int next();
    static constexpr int end = -1;

    /// Whether the next byte starts a line, outside of texts and IRIs.
    [[nodiscard]] bool at_line_start() const {
        return ahead_.column == 1 && state_ == State::ground && !waiting_;
    }
    /// The whole line that starts at the next byte, without its end; a view until the next call.
    /// Nothing where it has none, or is very long. Only at the start of a line.
    [[nodiscard]] std::optional<std::string_view> line();
    /// Passes over what `line` returned, whose last term starts at an offset.
    void skip_line(std::size_t last_term);

    /// What ends the reading, where there is such a thing.
    [[nodiscard]] const std::optional<Diagnostic>& fault() const { return fault_; }
    /// Whether the bytes have come to their end.
    [[nodiscard]] bool at_end() const { return ended_; }
    /// Where the last term starts that was handed on.
    [[nodiscard]] const Place& term() const { return term_; }
    [[nodiscard]] const std::string& name() const { return source_.name(); }

    /// A problem at the byte that was handed on last.
    [[nodiscard]] Diagnostic diagnose_here(DiagnosticCode code, std::string sentence) const;
    /// A problem of a term: where the text stands close to the last term, or else at the last term.
    [[nodiscard]] Diagnostic diagnose_term(DiagnosticCode code, std::string_view text,
                                           std::string sentence) const;

private:
    enum class State : std::uint8_t { ground, name, comment, iri, text, long_text };

    /// The byte at a distance from the next one, or `end`.
    [[nodiscard]] int peek(std::size_t distance);
    [[nodiscard]] bool refill();
    void skip_byte_order_mark();
    [[nodiscard]] bool check_encoding(unsigned char byte);
    void advance(char byte);
    void follow(char byte);
    void follow_ground(char byte);
    void follow_text(char byte);
    void open_text(char quote);
    void start_term();
    [[nodiscard]] bool is_refused(char byte);
    void check_end();
    /// Keeps the fault; returns `end`.
    int fail(DiagnosticCode code, std::string sentence, std::string hint = {});
    [[nodiscard]] Diagnostic diagnose_at(const Place& place, std::size_t size, DiagnosticCode code,
                                         std::string sentence) const;
    /// What is still at hand of the file from an offset on.
    [[nodiscard]] std::string_view recent(std::size_t offset) const;

    ByteSource& source_;
    RdfGrammar grammar_;
    /// The bytes that were read last; those before `position_` are kept for messages.
    std::string buffer_;
    std::size_t position_ = 0;
    /// The offset in the file of the buffer's start.
    std::size_t buffer_offset_ = 0;
    bool drained_ = false;
    bool ended_ = false;
    std::optional<Diagnostic> fault_;

    /// Of the byte handed on last, and of the next one.
    Place here_;
    Place ahead_;
    /// Where the character starts that is being handed on, and where the last term does.
    Place character_;
    Place term_;
    State state_ = State::ground;
    /// The quote of the text, how many of the quotes that open or close it are to come and which of
    /// the two, and whether an escape is open.
    char quote_ = 0;
    unsigned quotes_to_come_ = 0;
    bool closing_ = false;
    bool escaped_ = false;
    /// A byte that waits behind one that was put before it.
    std::optional<char> waiting_;
    /// The last byte that is no blank, and the last byte.
    char last_mark_ = 0;
    char last_ = 0;
    /// Continuation bytes that a character still needs, and what the next may be.
    unsigned continuations_ = 0;
    unsigned char least_ = 0x80;
    unsigned char most_ = 0xBF;
};

}  // namespace dialograph
