// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/rdf_reader.hpp"

#include "exporters/compression.hpp"
#include "exporters/rdf_line.hpp"
#include "exporters/rdf_scanner.hpp"
#include "exporters/rdf_terms.hpp"

#include <serd/serd.h>

#include <array>
#include <cstdarg>
#include <cstdio>
#include <exception>
#include <stdexcept>
#include <string_view>
#include <utility>

namespace dialograph {
namespace {

SerdSyntax syntax_of(const ReadableFormat& format) {
    switch (format.grammar) {
    case RdfGrammar::turtle: return SERD_TURTLE;
    case RdfGrammar::trig: return SERD_TRIG;
    default: return format.graph_names == GraphNames::allowed ? SERD_NQUADS : SERD_NTRIPLES;
    }
}

/// Where this many terms are at fault, the file is of another kind, and the rest is not looked at.
constexpr std::size_t most_problems = 100;

struct Deleter {
    void operator()(SerdReader* reader) const { serd_reader_free(reader); }
};

std::string_view text_of(const SerdNode* node) {
    return node == nullptr || node->buf == nullptr
               ? std::string_view{}
               : std::string_view(reinterpret_cast<const char*>(node->buf), node->n_bytes);
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

}  // namespace

/// What Serd's callbacks work on. An exception must not pass through Serd, which is C: it is kept,
/// and Serd told to stop.
class RdfReader::State {
public:
    State(ByteSource& source, const ReadableFormat& format)
        : format_(format), scanner_(source, format.grammar) {}

    bool read(StatementSink& sink, Diagnostics& diagnostics) {
        sink_ = &sink;
        diagnostics_ = &diagnostics;
        const std::size_t before = diagnostics.size();
        report_end(format_.grammar == RdfGrammar::lines ? read_lines() : read_with_serd());
        if (diagnostics.size() != before) {
            return false;
        }
        sink.finish();
        return true;
    }

    [[nodiscard]] const RdfScanner& scanner() const { return scanner_; }

private:
    static State& of(void* handle) { return *static_cast<State*>(handle); }

    /// Reads plain lines one by one, and has Serd read the others, with the same outcome.
    SerdStatus read_lines() {
        SerdStatus status = SERD_SUCCESS;
        do {
            while (read_plain_line()) {
            }
            status = read_with_serd();
        } while (status <= SERD_FAILURE && !is_ended());
        return status;
    }

    /// Whether nothing more is to be read.
    [[nodiscard]] bool is_ended() const {
        return stopped_ || error_ || !damage_.empty() || scanner_.fault() || scanner_.at_end();
    }

    bool read_plain_line() {
        const std::optional<std::string_view> line = next_line();
        const std::optional<RdfLine> plain =
            line ? plain_line(*line, format_.graph_names, text_) : std::nullopt;
        const std::optional<Statement> statement = plain ? statement_of(*plain) : std::nullopt;
        if (!statement) {
            return false;
        }
        scanner_.skip_line(plain->last_term);
        any_statement_ = true;
        sink_->statement(*statement);
        return true;
    }

    std::optional<std::string_view> next_line() {
        try {
            return scanner_.line();
        } catch (const CompressionError& damage) {
            damage_ = damage.what();
            return std::nullopt;
        }
    }

    /// The statement of a line; nothing where a term is at fault, which Serd's way tells better.
    std::optional<Statement> statement_of(const RdfLine& line) {
        using Role = RdfTerms::Role;
        try {
            const Iri subject = terms_.iri(Role::subject, line.subject);
            const Iri predicate = terms_.iri(Role::predicate, line.predicate);
            const std::optional<Iri> graph = optional_iri(Role::graph, line.graph);
            if (!line.is_literal) {
                return Statement{subject, predicate, terms_.iri(Role::object, line.object), graph};
            }
            return Statement{subject, predicate,
                             terms_.literal(line.object, line.language,
                                            optional_iri(Role::datatype, line.datatype)),
                             graph};
        } catch (const TermFault&) {
            return std::nullopt;
        }
    }

    std::optional<Iri> optional_iri(RdfTerms::Role role, std::string_view text) {
        return text.empty() ? std::nullopt : std::optional(terms_.iri(role, text));
    }

    /// Has Serd read the file or, where each line stands for itself, the next line. Its reader is a
    /// new one each time: that of Serd 0.30 keeps a byte of memory for each byte of N-Quads.
    SerdStatus read_with_serd() {
        piece_begun_ = false;
        reader_.reset(serd_reader_new(syntax_of(format_), this, nullptr, on_base, on_prefix,
                                      on_statement, nullptr));
        if (reader_ == nullptr) {
            throw std::bad_alloc();
        }
        serd_reader_set_strict(reader_.get(), true);
        serd_reader_set_error_sink(reader_.get(), on_error, this);
        // A byte at a time, so that the scanner stands where Serd does.
        const SerdStatus status =
            serd_reader_read_source(reader_.get(), next_byte, has_failed, this, nullptr, 1);
        if (exception_) {
            std::rethrow_exception(exception_);
        }
        return status;
    }

    /// Does something that may throw or find a fault, on Serd's behalf.
    template <class Action>
    SerdStatus guarded(Action&& action) {
        if (stopped_ || exception_) {
            return SERD_ERR_INTERNAL;
        }
        try {
            action();
            return SERD_SUCCESS;
        } catch (const TermFault& fault) {
            diagnostics_->push_back(scanner_.diagnose_term(fault.code, fault.text, fault.sentence));
            diagnostics_->back().hint = fault.hint;
            stopped_ = ++problems_ == most_problems;
            return stopped_ ? SERD_ERR_INTERNAL : SERD_SUCCESS;
        } catch (...) {
            exception_ = std::current_exception();
            return SERD_ERR_INTERNAL;
        }
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
        const bool is_piece = format_.grammar == RdfGrammar::lines && piece_begun_;
        if (is_piece && scanner_.at_line_start()) {
            return RdfScanner::end;
        }
        piece_begun_ = true;
        try {
            return scanner_.next();
        } catch (const CompressionError& damage) {
            damage_ = damage.what();
            return RdfScanner::end;
        }
    }

    static int has_failed(void* handle) {
        const State& state = of(handle);
        return state.exception_ || state.scanner_.fault() || !state.damage_.empty() ? 1 : 0;
    }

    static SerdStatus on_base(void* handle, const SerdNode* iri) {
        State& state = of(handle);
        return state.guarded([&] { state.terms_.set_base(text_of(iri)); });
    }

    static SerdStatus on_prefix(void* handle, const SerdNode* name, const SerdNode* iri) {
        State& state = of(handle);
        return state.guarded([&] {
            const Namespace* const added =
                state.terms_.set_prefix(text_of(name), text_of(iri), !state.any_statement_);
            if (added != nullptr) {
                state.sink_->prefix(*added);
            }
        });
    }

    static SerdStatus on_statement(void* handle, SerdStatementFlags /*flags*/,
                                   const SerdNode* graph, const SerdNode* subject,
                                   const SerdNode* predicate, const SerdNode* object,
                                   const SerdNode* datatype, const SerdNode* language) {
        State& state = of(handle);
        return state.guarded([&] {
            state.any_statement_ = true;
            RdfTerms& terms = state.terms_;
            const Iri made_subject = state.iri(RdfTerms::Role::subject, *subject);
            const Iri made_predicate = state.iri(RdfTerms::Role::predicate, *predicate);
            const bool has_graph = graph != nullptr && graph->buf != nullptr;
            const std::optional<Iri> made_graph =
                has_graph ? std::optional(state.iri(RdfTerms::Role::graph, *graph)) : std::nullopt;
            if (object->type != SERD_LITERAL) {
                state.sink_->statement({made_subject, made_predicate,
                                        state.iri(RdfTerms::Role::object, *object), made_graph});
                return;
            }
            std::optional<Iri> made_datatype;
            if (datatype != nullptr && datatype->buf != nullptr) {
                made_datatype = state.iri(RdfTerms::Role::datatype, *datatype);
            }
            state.sink_->statement(
                {made_subject, made_predicate,
                 terms.literal(text_of(object), text_of(language), made_datatype), made_graph});
        });
    }

    Iri iri(RdfTerms::Role role, const SerdNode& node) {
        switch (node.type) {
        case SERD_URI: return terms_.iri(role, text_of(&node));
        case SERD_CURIE: return terms_.prefixed_name(role, text_of(&node));
        default: throw TermFault{DiagnosticCode::blank_node, {}, "a blank node stands here", {}};
        }
    }

    static SerdStatus on_error(void* handle, const SerdError* error) {
        State& state = of(handle);
        if (state.message_.empty()) {
            state.message_ = message_of(*error);
            state.error_ = state.syntax_error();
        }
        return SERD_SUCCESS;
    }

    [[nodiscard]] Diagnostic syntax_error() const {
        if (message_ == "missing IRI scheme") {
            return scanner_.diagnose_term(DiagnosticCode::relative_iri, {},
                                          "an IRI without a scheme stands here");
        }
        const std::string title(format_.title);
        return scanner_.diagnose_here(
            DiagnosticCode::bad_rdf,
            scanner_.at_end() ? "the file ends within a statement"
                              : "this is not " + title + " from here on" +
                                    (message_.empty() ? "" : " (Serd: " + message_ + ")"));
    }

    /// Tells what ended the reading, if it was not the end of the file.
    void report_end(SerdStatus status) {
        if (!damage_.empty()) {
            diagnostics_->push_back({DiagnosticCode::bad_compression, damage_, scanner_.name()});
        } else if (scanner_.fault()) {
            diagnostics_->push_back(*scanner_.fault());
        } else if (stopped_) {
            diagnostics_->push_back(scanner_.diagnose_here(
                DiagnosticCode::bad_rdf,
                "the reading stops here, after " + std::to_string(most_problems) + " problems"));
        } else if (error_) {
            // Where Serd went on all the same, it may have gone on wrongly.
            diagnostics_->push_back(*error_);
        } else if (status > SERD_FAILURE || !scanner_.at_end()) {
            diagnostics_->push_back(syntax_error());
        }
    }

    const ReadableFormat& format_;
    RdfScanner scanner_;
    RdfTerms terms_;
    std::unique_ptr<SerdReader, Deleter> reader_;
    StatementSink* sink_ = nullptr;
    Diagnostics* diagnostics_ = nullptr;
    /// Of a literal with escapes.
    std::string text_;
    bool any_statement_ = false;
    /// Whether Serd was given a byte of what it reads now.
    bool piece_begun_ = false;
    bool stopped_ = false;
    std::size_t problems_ = 0;
    std::string message_;
    std::string damage_;
    std::optional<Diagnostic> error_;
    std::exception_ptr exception_;
};

RdfReader::RdfReader(ByteSource& source, const Format& format) {
    const ReadableFormat* const row = readable_format(format);
    if (row == nullptr) {
        throw std::invalid_argument("the format " + std::string(format.name) + " cannot be read");
    }
    state_ = std::make_unique<State>(source, *row);
}

RdfReader::~RdfReader() = default;

bool RdfReader::read(StatementSink& sink, Diagnostics& diagnostics) {
    return state_->read(sink, diagnostics);
}

StatementPlace RdfReader::place() const {
    const BytePlace& term = state_->scanner().term();
    return {static_cast<std::uint32_t>(term.line), static_cast<std::uint32_t>(term.column)};
}

const std::string& RdfReader::file() const {
    return state_->scanner().name();
}

}  // namespace dialograph
