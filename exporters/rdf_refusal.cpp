// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/rdf_refusal.hpp"

#include "model/ascii.hpp"

namespace dialograph {
namespace {

constexpr RdfRefusal nul{DiagnosticCode::nul_character, "a NUL character stands in the text"};
constexpr RdfRefusal list{DiagnosticCode::blank_node,
                          "a list stands here, and lists are blank nodes"};
constexpr RdfRefusal blank_node{DiagnosticCode::blank_node, "a blank node stands here"};
constexpr RdfRefusal graph{DiagnosticCode::bad_rdf, "Turtle has no named graphs",
                           "If the file is TriG, give its name the extension trig."};
constexpr RdfRefusal no_term{DiagnosticCode::bad_rdf,
                             "no term starts like this in N-Triples and N-Quads"};
constexpr RdfRefusal open_line{DiagnosticCode::bad_rdf, "the line ends within a statement"};
constexpr RdfRefusal open_name{DiagnosticCode::bad_rdf,
                               "the file ends right behind a name or a number, and may be cut",
                               "If nothing is missing, put a line end behind the last full stop."};

/// Whether something may start with a byte where it is a line that stands for itself.
bool starts_in_line(char byte, const RdfContext& context) {
    return ascii::is_blank(byte) ||
           std::string_view("<\"#.@^").find(byte) != std::string_view::npos ||
           (context.last() == '@' && ascii::is_letter(byte));
}

const RdfRefusal* refusal_in_line(char byte, const RdfContext& context) {
    if (context.is_between_terms() && !starts_in_line(byte, context)) {
        return &no_term;
    }
    const bool is_open = context.last_mark() != '.' && context.last_mark() != 0;
    return byte == '\n' && is_open ? &open_line : nullptr;
}

}  // namespace

const RdfRefusal* refusal_of(char byte, const RdfContext& context, ByteWindow& window,
                             RdfGrammar grammar) {
    if (byte == '\0') {
        return &nul;
    }
    if (!context.is_in_syntax()) {
        return nullptr;
    }
    if (byte == '(') {
        return &list;
    }
    if (byte == '[' || (byte == '_' && context.is_between_terms() && window.peek(1) == ':')) {
        return &blank_node;
    }
    if (byte == '{' && grammar == RdfGrammar::turtle) {
        return &graph;
    }
    return grammar == RdfGrammar::lines ? refusal_in_line(byte, context) : nullptr;
}

// `1.` may be what was left of `1.5`, and `a:b.` of `a:b.c`.
const RdfRefusal* refusal_of_end(const RdfContext& context, RdfGrammar grammar) {
    const bool may_be_cut = context.is_in_name() && context.last() == '.';
    return may_be_cut && grammar != RdfGrammar::lines ? &open_name : nullptr;
}

}  // namespace dialograph
