// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/serd_writer.hpp"

#include "ontology/vocabulary.hpp"

#include <serd/serd.h>

#include <array>
#include <new>
#include <stdexcept>
#include <string>

namespace dialograph {
namespace {

struct Deleter {
    void operator()(SerdEnv* env) const { serd_env_free(env); }
    void operator()(SerdWriter* writer) const { serd_writer_free(writer); }
};

const uint8_t* bytes_of(std::string_view text) {
    return reinterpret_cast<const uint8_t*>(text.data());
}

/// A node that views a text. Serd's own constructors would count the characters of each, which
/// nobody asks for, and want a NUL behind the text.
SerdNode node_of(std::string_view text, SerdType type, SerdNodeFlags flags = 0) {
    return {bytes_of(text), text.size(), text.size(), flags, type};
}

std::size_t take_bytes(const void* buffer, std::size_t size, void* stream) {
    static_cast<ByteSink*>(stream)->write({static_cast<const char*>(buffer), size});
    return size;
}

void check_status(SerdStatus status) {
    if (status != SERD_SUCCESS) {
        throw std::runtime_error(std::string("Serd refused a statement: ") +
                                 reinterpret_cast<const char*>(serd_strerror(status)));
    }
}

/// What a syntax lets a writer do.
struct Syntax {
    SerdSyntax serd;
    /// Whether names are shortened, and long texts written over several lines.
    bool abbreviates;
    bool named_graphs;
};

class SerdStatementWriter final : public StatementSink {
public:
    SerdStatementWriter(ByteSink& bytes, Syntax syntax)
        : bytes_(bytes), syntax_(syntax), env_(serd_env_new(nullptr)),
          // Without SERD_STYLE_CURIED, shortened names pass through Serd without a search.
          writer_(serd_writer_new(
              syntax.serd,
              static_cast<SerdStyle>(SERD_STYLE_BULK |
                                     (syntax.abbreviates ? SERD_STYLE_ABBREVIATED : 0)),
              env_.get(), nullptr, take_bytes, &bytes)) {
        if (writer_ == nullptr) {
            throw std::bad_alloc();
        }
    }

    void prefix(const Namespace& name_space) override {
        if (syntax_.abbreviates) {
            const SerdNode name = node_of(name_space.prefix, SERD_LITERAL);
            const SerdNode iri = node_of(name_space.iri, SERD_URI);
            check_status(serd_writer_set_prefix(writer_.get(), &name, &iri));
        }
    }

    void statement(const Statement& statement) override {
        const bool in_graph = syntax_.named_graphs && statement.graph;
        const SerdNode graph = in_graph ? node(*statement.graph, texts_[0]) : SERD_NODE_NULL;
        const SerdNode subject = node(statement.subject, texts_[1]);
        // Serd writes `a` for the full IRI of rdf:type alone.
        const SerdNode predicate = statement.predicate == rdf::type
                                       ? node_of(rdf::type.text(), SERD_URI)
                                       : node(statement.predicate, texts_[2]);
        if (const Iri* const iri = std::get_if<Iri>(&statement.object)) {
            write(in_graph ? &graph : nullptr, subject, predicate, node(*iri, texts_[3]));
        } else {
            write(in_graph ? &graph : nullptr, subject, predicate,
                  std::get<Literal>(statement.object));
        }
        bytes_.check();
    }

    void finish() override {
        check_status(serd_writer_finish(writer_.get()));
        writer_.reset();  // which writes what it still holds
        bytes_.check();
    }

private:
    /// @param text a place for the shortened name
    SerdNode node(Iri iri, std::string& text) const {
        const Namespace* const name_space = iri.name_space();
        if (!syntax_.abbreviates || name_space == nullptr) {
            return node_of(iri.text(), SERD_URI);
        }
        text.assign(name_space->prefix).append(1, ':').append(iri.local_name());
        return node_of(text, SERD_CURIE);
    }

    void write(const SerdNode* graph, const SerdNode& subject, const SerdNode& predicate,
               const SerdNode& object) {
        check_status(serd_writer_write_statement(writer_.get(), 0, graph, &subject, &predicate,
                                                 &object, nullptr, nullptr));
    }

    void write(const SerdNode* graph, const SerdNode& subject, const SerdNode& predicate,
               const Literal& literal) {
        SerdNodeFlags flags = 0;
        // Over several lines, a text that ends in quotes would be beyond Serd's own reader.
        if (syntax_.abbreviates && !literal.text().ends_with('"')) {
            if (literal.text().find('\n') != std::string_view::npos) {
                flags |= SERD_HAS_NEWLINE;
            }
            if (literal.text().find('"') != std::string_view::npos) {
                flags |= SERD_HAS_QUOTE;
            }
        }
        const SerdNode object = node_of(literal.text(), SERD_LITERAL, flags);
        const SerdNode language = node_of(literal.language(), SERD_LITERAL);
        // A string and a text in a language have no datatype written (RDF 1.1 Concepts, 3.3).
        const bool typed = literal.language().empty() && literal.datatype() != xsd::string;
        // Serd knows the datatypes that it can leave out by their full IRIs.
        const SerdNode datatype = typed ? datatype_node(literal) : SERD_NODE_NULL;
        check_status(serd_writer_write_statement(writer_.get(), 0, graph, &subject, &predicate,
                                                 &object, typed ? &datatype : nullptr,
                                                 literal.language().empty() ? nullptr : &language));
    }

    SerdNode datatype_node(const Literal& literal) {
        const Iri datatype = literal.datatype();
        return can_be_bare(literal.text(), datatype) ? node_of(datatype.text(), SERD_URI)
                                                     : node(datatype, texts_[4]);
    }

    /// Whether a text without quotes is read as this datatype again (Turtle 1.1, 2.5.2 and 2.5.3):
    /// 180 would be an integer, and 1 as a boolean too.
    static bool can_be_bare(std::string_view text, Iri datatype) {
        return datatype == xsd::integer ||
               (datatype == xsd::decimal && text.find('.') < text.size() - 1) ||
               (datatype == xsd::boolean && (text == "true" || text == "false"));
    }

    ByteSink& bytes_;
    Syntax syntax_;
    std::unique_ptr<SerdEnv, Deleter> env_;
    std::unique_ptr<SerdWriter, Deleter> writer_;
    std::array<std::string, 5> texts_;
};

}  // namespace

std::unique_ptr<StatementSink> make_turtle_writer(ByteSink& bytes, std::string_view /*base*/) {
    return std::make_unique<SerdStatementWriter>(bytes, Syntax{SERD_TURTLE, true, false});
}

std::unique_ptr<StatementSink> make_trig_writer(ByteSink& bytes, std::string_view /*base*/) {
    return std::make_unique<SerdStatementWriter>(bytes, Syntax{SERD_TRIG, true, true});
}

std::unique_ptr<StatementSink> make_ntriples_writer(ByteSink& bytes, std::string_view /*base*/) {
    return std::make_unique<SerdStatementWriter>(bytes, Syntax{SERD_NTRIPLES, false, false});
}

std::unique_ptr<StatementSink> make_nquads_writer(ByteSink& bytes, std::string_view /*base*/) {
    return std::make_unique<SerdStatementWriter>(bytes, Syntax{SERD_NQUADS, false, true});
}

}  // namespace dialograph
