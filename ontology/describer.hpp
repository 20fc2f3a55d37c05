// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file describer.hpp The describers of the entities, one a kind; `description.hpp` calls them.

#include "model/graph.hpp"
#include "ontology/description.hpp"
#include "ontology/naming.hpp"
#include "ontology/subject.hpp"
#include "ontology/vocabulary.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace dialograph {

/// Says what is known of one entity after the other. The texts of the IRIs are kept between the
/// calls, so that a statement costs no allocation.
class Describer {
public:
    Describer(const DialogueGraph& graph, const Naming& naming, StatementSink& sink,
              Provenance provenance);

    void dataset();
    void series(const Series& series);
    void session(const Session& session);
    void agreement(const Agreement& agreement);
    void event(const Event& event);
    void topic_scheme();
    void topic(const Topic& topic);
    void place(const Place& place);
    void organisation(const Organisation& organisation);
    void source(const Source& source);

private:
    /// A subject of the graph of everything but the sessions.
    [[nodiscard]] Subject subject(EntityKind kind, const Id& id);
    /// The IRI of an entity as an object; it holds until the next one is asked for.
    [[nodiscard]] Iri object(EntityKind kind, EntityNumber number);
    [[nodiscard]] Iri object(Vertex vertex);

    void refers(Subject& subject, Iri predicate, Vertex vertex, EdgeKind kind);
    void referred(Subject& subject, Iri predicate, Vertex vertex, EdgeKind kind);
    void links(Subject& subject, EntityKind kind, EntityNumber number);
    /// Where a record comes from, as far as it is to be told.
    template <class Record>
    void derived(Subject& subject, const Record& record) {
        if (provenance_ != Provenance::none) {
            refers(subject, prov::was_derived_from,
                   graph_.vertex(*Table<Record>::kind, record.id.number), EdgeKind::stated_in);
        }
        recorded(subject, record);
    }
    template <class Record>
    void recorded(Subject& subject, const Record& record) {
        if (provenance_ == Provenance::row) {
            recorded_at(subject, Table<Record>::file, record.row);
        }
    }
    void recorded_at(Subject& subject, std::string_view file, std::size_t row);
    void quote(Iri body, Iri graph, std::string_view words, Iri source);

    void publisher_and_contact();
    void making();
    void session_references(Subject& subject, Vertex vertex);
    void session_agenda(Subject& subject, Vertex vertex);
    void agenda_item(Vertex session, const Edge& edge, Iri graph);
    void agreement_references(Subject& subject, Vertex vertex);
    void geometry(const Place& place);
    void renaming(const Organisation& organisation);

    const DialogueGraph& graph_;
    const Dataset& dataset_;
    const Naming& naming_;
    StatementSink& sink_;
    Provenance provenance_;
    /// By subject.
    std::vector<const Link*> links_;
    std::string subject_text_;
    std::string object_text_;
    std::string graph_text_;
    std::string item_text_;
    std::string quote_text_;
    std::string target_text_;
    std::string selector_text_;
};

}  // namespace dialograph
