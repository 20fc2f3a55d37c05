// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/entity_documents.hpp"

#include "exporters/jsonld_writer.hpp"
#include "exporters/parallel.hpp"
#include "exporters/used_terms.hpp"
#include "ontology/describer.hpp"

#include <memory>

namespace dialograph {
namespace {

constexpr std::size_t block = 64;

/// Passes what is said to the sink of the moment.
class SwitchSink final : public StatementSink {
public:
    void lead_to(StatementSink& sink) { sink_ = &sink; }

    void prefix(const Namespace& name_space) override { sink_->prefix(name_space); }
    void statement(const Statement& statement) override { sink_->statement(statement); }
    void finish() override { sink_->finish(); }

private:
    StatementSink* sink_ = nullptr;
};

/// Writes one document after the other, each in every format. One works on one thread.
class DocumentWriter {
public:
    DocumentWriter(const DialogueGraph& graph, const Naming& naming, ReleaseFolder& folder)
        : graph_(graph), folder_(folder), describer_(graph, naming, sink_, Provenance::source) {
        declare_prefixes(naming, used_);
    }

    void entity(Vertex vertex) {
        const VertexProperties& properties = graph_.graph()[vertex];
        write(document_name(properties.kind, properties.id),
              [&] { describe_entity(graph_, vertex, describer_); });
    }
    void dataset() {
        write("doc/dataset", [&] { describer_.dataset(); });
    }
    void topics() {
        write("doc/scheme/topics", [&] {
            describer_.topic_scheme();
            for (const Topic& topic : graph_.dataset().records.topics) {
                describer_.topic(topic);
            }
        });
    }

private:
    /// Says everything once to learn what is used, and then to the writer of each format.
    template <class Say>
    void write(const std::string& name, const Say& say) {
        used_.clear();
        sink_.lead_to(used_);
        say();
        for (const Format* const format : document_formats()) {
            text_.text.clear();
            const auto writer = make_writer(*format);
            used_.declare_prefixes(*writer);
            sink_.lead_to(*writer);
            say();
            writer->finish();
            bytes_.commit();
            folder_.add(ReleasePath(name + '.' + std::string(format->extension)), text_.text);
        }
    }

    std::unique_ptr<StatementSink> make_writer(const Format& format) {
        const std::string& base = graph_.dataset().metadata.base;
        return format.make_writer == make_jsonld_writer
                   ? make_jsonld_writer_of(bytes_, base,
                                           [this](Iri term) { return used_.has(term); })
                   : format.make_writer(bytes_, base);
    }

    const DialogueGraph& graph_;
    ReleaseFolder& folder_;
    UsedTerms used_;
    SwitchSink sink_;
    Describer describer_;
    TextConsumer text_;
    ByteSink bytes_ = ByteSink::to_consumer(text_);
};

}  // namespace

std::vector<const Format*> document_formats() {
    return {format_named("turtle"), format_named("ntriples"), format_named("jsonld")};
}

void write_entity_documents(const DialogueGraph& graph, const Naming& naming, ReleaseFolder& folder,
                            const Step& step) {
    DocumentWriter writer(graph, naming, folder);
    writer.dataset();
    if (!graph.dataset().records.topics.empty()) {
        writer.topics();
    }
    in_parallel(boost::num_vertices(graph.graph()), block, [&] {
        const auto own = std::make_shared<DocumentWriter>(graph, naming, folder);
        return [&step, own](std::size_t piece) {
            own->entity(static_cast<Vertex>(piece));
            step();
        };
    });
}

}  // namespace dialograph
