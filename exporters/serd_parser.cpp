// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/serd_parser.hpp"

#include <serd/serd.h>

#include <array>
#include <cstdarg>
#include <cstdio>
#include <exception>
#include <new>
#include <string>
#include <string_view>

namespace dialograph {
namespace {

SerdSyntax syntax_of(const ReadableFormat& format) {
    switch (format.grammar) {
    case RdfGrammar::turtle: return SERD_TURTLE;
    case RdfGrammar::trig: return SERD_TRIG;
    default: return format.graph_names == GraphNames::allowed ? SERD_NQUADS : SERD_NTRIPLES;
    }
}

std::string_view text_of(const SerdNode* node) {
    return node == nullptr || node->buf == nullptr
               ? std::string_view{}
               : std::string_view(reinterpret_cast<const char*>(node->buf), node->n_bytes);
}

WrittenTerm::Kind kind_of(SerdType type) {
    using Kind = WrittenTerm::Kind;
    switch (type) {
    case SERD_NOTHING: return Kind::absent;
    case SERD_URI: return Kind::iri;
    case SERD_CURIE: return Kind::prefixed_name;
    case SERD_LITERAL: return Kind::literal;
    default: return Kind::blank_node;
    }
}

WrittenTerm term_of(const SerdNode* node) {
    return node == nullptr ? WrittenTerm{} : WrittenTerm{kind_of(node->type), text_of(node)};
}

/// What Serd says, in a line.
std::string message_of(const SerdError& error) {
    std::array<char, 200> text{};
    std::va_list arguments;
    va_copy(arguments, *error.args);
// The format is Serd's own.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
    std::vsnprintf(text.data(), text.size(), error.fmt, arguments);
#pragma GCC diagnostic pop
    va_end(arguments);
    std::string message = shown_short(text.data());
    constexpr std::string_view shown_line_end = "\u240A";
    if (message.ends_with(shown_line_end)) {
        message.resize(message.size() - shown_line_end.size());
    }
    return message;
}

struct Deleter {
    void operator()(SerdReader* reader) const { serd_reader_free(reader); }
};

}  // namespace

/// What Serd's callbacks work on. An exception must not pass through Serd, which is C: it is kept,
/// and Serd told to stop.
class SerdParser::State {
public:
    State(const ReadableFormat& format, RdfScanner& scanner, CheckedStatements& statements)
        : format_(format), scanner_(scanner), statements_(statements) {}

    void read() {
        const SerdStatus status = run();
        if (exception_) {
            std::rethrow_exception(exception_);
        }
        const bool came_to_end = reads_lines() || scanner_.at_end();
        if (status > SERD_FAILURE || !came_to_end) {
            keep_fault({});
        }
    }

    [[nodiscard]] const std::optional<Diagnostic>& fault() const { return fault_; }

private:
    static State& of(void* handle) { return *static_cast<State*>(handle); }

    [[nodiscard]] bool reads_lines() const { return format_.grammar == RdfGrammar::lines; }

    /// Its reader is a new one each time: that of Serd 0.30 keeps a byte of memory for each byte of
    /// N-Quads.
    SerdStatus run() {
        piece_begun_ = false;
        const std::unique_ptr<SerdReader, Deleter> reader(serd_reader_new(
            syntax_of(format_), this, nullptr, on_base, on_prefix, on_statement, nullptr));
        if (reader == nullptr) {
            throw std::bad_alloc();
        }
        serd_reader_set_strict(reader.get(), true);
        serd_reader_set_error_sink(reader.get(), on_error, this);
        // A byte at a time, so that the scanner stands where Serd does.
        return serd_reader_read_source(reader.get(), next_byte, has_failed, this, nullptr, 1);
    }

    /// Does something that may throw, on Serd's behalf.
    template <class Action>
    SerdStatus guarded(Action&& action) {
        if (exception_ || statements_.has_too_many_faults()) {
            return SERD_ERR_INTERNAL;
        }
        try {
            action();
        } catch (...) {
            exception_ = std::current_exception();
        }
        return exception_ || statements_.has_too_many_faults() ? SERD_ERR_INTERNAL : SERD_SUCCESS;
    }

    static std::size_t next_byte(void* buffer, std::size_t /*size*/, std::size_t /*count*/,
                                 void* handle) {
        State& state = of(handle);
        int byte = RdfScanner::end;
        state.guarded([&] { byte = state.next(); });
        *static_cast<char*>(buffer) = byte == RdfScanner::end ? '\0' : static_cast<char>(byte);
        return byte == RdfScanner::end ? 0 : 1;
    }

    int next() {
        if (piece_begun_ && reads_lines() && scanner_.at_line_start()) {
            return RdfScanner::end;
        }
        piece_begun_ = true;
        return scanner_.next();
    }

    static int has_failed(void* handle) {
        const State& state = of(handle);
        return state.exception_ || state.scanner_.fault() ? 1 : 0;
    }

    static SerdStatus on_base(void* handle, const SerdNode* iri) {
        State& state = of(handle);
        return state.guarded([&] { state.statements_.base(text_of(iri)); });
    }

    static SerdStatus on_prefix(void* handle, const SerdNode* name, const SerdNode* iri) {
        State& state = of(handle);
        return state.guarded([&] { state.statements_.prefix(text_of(name), text_of(iri)); });
    }

    static SerdStatus on_statement(void* handle, SerdStatementFlags /*flags*/,
                                   const SerdNode* graph, const SerdNode* subject,
                                   const SerdNode* predicate, const SerdNode* object,
                                   const SerdNode* datatype, const SerdNode* language) {
        State& state = of(handle);
        return state.guarded([&] {
            state.statements_.statement({.subject = term_of(subject),
                                         .predicate = term_of(predicate),
                                         .object = term_of(object),
                                         .language = text_of(language),
                                         .datatype = term_of(datatype),
                                         .graph = term_of(graph)});
        });
    }

    static SerdStatus on_error(void* handle, const SerdError* error) {
        of(handle).keep_fault(message_of(*error));
        return SERD_SUCCESS;
    }

    /// Only the first is kept: where Serd went on all the same, it may have gone on wrongly.
    void keep_fault(const std::string& message) {
        if (!fault_) {
            fault_ = message == "missing IRI scheme"
                         ? scanner_.diagnose_term(DiagnosticCode::relative_iri, {},
                                                  "an IRI without a scheme stands here")
                         : scanner_.diagnose_here(DiagnosticCode::bad_rdf, sentence_of(message));
        }
    }

    [[nodiscard]] std::string sentence_of(const std::string& message) const {
        return scanner_.at_end() ? "the file ends within a statement"
                                 : "this is not " + std::string(format_.title) + " from here on" +
                                       (message.empty() ? "" : " (Serd: " + message + ")");
    }

    const ReadableFormat& format_;
    RdfScanner& scanner_;
    CheckedStatements& statements_;
    /// Whether Serd was given a byte of what it reads now.
    bool piece_begun_ = false;
    std::optional<Diagnostic> fault_;
    std::exception_ptr exception_;
};

SerdParser::SerdParser(const ReadableFormat& format, RdfScanner& scanner,
                       CheckedStatements& statements)
    : state_(std::make_unique<State>(format, scanner, statements)) {}

SerdParser::~SerdParser() = default;

void SerdParser::read() {
    state_->read();
}

const std::optional<Diagnostic>& SerdParser::fault() const {
    return state_->fault();
}

}  // namespace dialograph
