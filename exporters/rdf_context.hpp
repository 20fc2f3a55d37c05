// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file rdf_context.hpp What the bytes of an RDF file are part of: a text, an IRI, a name, a
/// comment, or what stands between these.

#include "exporters/byte_window.hpp"

#include <cstdint>

namespace dialograph {

/// Follows the bytes, one by one, just as far as has to be known to tell what a mark stands for.
/// What is not RDF it may take for anything.
class RdfContext {
public:
    /// Takes the next byte of a window, which stays there.
    /// @return whether a term starts with it; a datatype and a language belong to their text
    bool follow(char byte, ByteWindow& window);
    /// Takes a line that was read as a statement.
    void follow_line() {
        last_mark_ = '.';
        last_ = '\n';
    }

    /// Whether the next byte is part of no term and no comment as yet.
    [[nodiscard]] bool is_between_terms() const { return part_ == Part::ground; }
    [[nodiscard]] bool is_in_name() const { return part_ == Part::name; }
    /// Whether a mark would be one of the syntax, and not of a text, an IRI or a comment.
    [[nodiscard]] bool is_in_syntax() const {
        return (part_ == Part::ground || part_ == Part::name) && !escaped_;
    }
    /// Whether the next byte of a window is a quote in a long text that does not end it.
    [[nodiscard]] bool is_inner_quote(char byte, ByteWindow& window) const {
        return part_ == Part::long_text && byte == quote_ && !escaped_ && quotes_to_come_ == 0 &&
               !is_tripled(byte, window);
    }

    /// The last byte, and the last one that is neither blank nor in a comment; 0 before the first.
    [[nodiscard]] char last() const { return last_; }
    [[nodiscard]] char last_mark() const { return last_mark_; }

private:
    enum class Part : std::uint8_t { ground, name, comment, iri, text, long_text };

    [[nodiscard]] static bool is_tripled(char quote, ByteWindow& window) {
        return window.peek(1) == quote && window.peek(2) == quote;
    }
    bool follow_syntax(char byte, ByteWindow& window);
    bool follow_mark(char byte, ByteWindow& window);
    void follow_text(char byte);
    void open_text(char quote, ByteWindow& window);

    Part part_ = Part::ground;
    /// The quote of the text, how many of the quotes that open or close it are to come and which of
    /// the two, and whether an escape is open.
    char quote_ = 0;
    unsigned quotes_to_come_ = 0;
    bool closing_ = false;
    bool escaped_ = false;
    char last_mark_ = 0;
    char last_ = 0;
};

}  // namespace dialograph
