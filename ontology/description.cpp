// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "ontology/description.hpp"

#include "ontology/describer.hpp"
#include "ontology/vocabulary.hpp"

#include <algorithm>

namespace dialograph {
namespace {

/// Describes the entities in their order, and tells how far it is.
class Walk {
public:
    Walk(const DialogueGraph& graph, const Naming& naming, StatementSink& sink,
         Provenance provenance, const Progress& progress)
        : graph_(graph), describer_(graph, naming, sink, provenance), progress_(progress) {
        const Records& records = graph.dataset().records;
        total_ = records.series.size() + records.sessions.size() + records.agreements.size() +
                 records.events.size() + records.topics.size() + records.places.size() +
                 records.organisations.size() + records.sources.size();
    }

    void run() {
        const Records& records = graph_.dataset().records;
        describer_.dataset();
        each(records.series, &Describer::series);
        for (const Vertex session : graph_.sessions()) {
            describer_.session(graph_.record<Session>(session));
            step();
        }
        each(records.agreements, &Describer::agreement);
        each(records.events, &Describer::event);
        if (!records.topics.empty()) {
            describer_.topic_scheme();
        }
        each(records.topics, &Describer::topic);
        each(records.places, &Describer::place);
        each(records.organisations, &Describer::organisation);
        each(records.sources, &Describer::source);
    }

private:
    template <class Record>
    void each(const std::vector<Record>& records, void (Describer::*describe_one)(const Record&)) {
        for (const Record& record : records) {
            (describer_.*describe_one)(record);
            step();
        }
    }

    void step() {
        ++done_;
        if (progress_) {
            progress_(done_, total_);
        }
    }

    const DialogueGraph& graph_;
    Describer describer_;
    const Progress& progress_;
    std::size_t done_ = 0;
    std::size_t total_ = 0;
};

}  // namespace

void describe_entity(const DialogueGraph& graph, Vertex vertex, Describer& describer) {
    switch (graph.graph()[vertex].kind) {
    case EntityKind::series: return describer.series(graph.record<Series>(vertex));
    case EntityKind::session: return describer.session(graph.record<Session>(vertex));
    case EntityKind::topic: return describer.topic(graph.record<Topic>(vertex));
    case EntityKind::agreement: return describer.agreement(graph.record<Agreement>(vertex));
    case EntityKind::event: return describer.event(graph.record<Event>(vertex));
    case EntityKind::place: return describer.place(graph.record<Place>(vertex));
    case EntityKind::organisation:
        return describer.organisation(graph.record<Organisation>(vertex));
    case EntityKind::source: return describer.source(graph.record<Source>(vertex));
    }
}

void declare_prefixes(const Naming& naming, StatementSink& sink) {
    for (const Namespace* const name_space : vocabulary_namespaces) {
        sink.prefix(*name_space);
    }
    for (const Namespace& name_space : naming.namespaces()) {
        sink.prefix(name_space);
    }
}

void describe(const DialogueGraph& graph, const Naming& naming, StatementSink& sink,
              Provenance provenance, const Progress& progress) {
    declare_prefixes(naming, sink);
    Walk(graph, naming, sink, provenance, progress).run();
    sink.finish();
}

}  // namespace dialograph
