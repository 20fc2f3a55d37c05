// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "ontology/describer.hpp"
#include "ontology/vocabulary.hpp"

#include <string>

namespace dialograph {

void Describer::series(const Series& series) {
    Subject subject = this->subject(EntityKind::series, series.id);
    const Vertex vertex = graph_.vertex(EntityKind::series, series.id.number);
    subject.is_a({dlg::dialogue_series, schema::event_series});
    subject.named(series.name);
    subject.texts(schema::description, series.description);
    subject.date(schema::start_date, series.started);
    refers(subject, schema::organizer, vertex, EdgeKind::party);
    for (const Vertex session : graph_.sessions({series.id.number})) {
        subject.says(schema::sub_event, object(session));
    }
    derived(subject, series);
    links(subject, EntityKind::series, series.id.number);
}

void Describer::session(const Session& session) {
    const Iri graph = naming_.session_graph(session.id.text, graph_text_);
    const Vertex vertex = graph_.vertex(EntityKind::session, session.id.number);
    Subject subject(sink_, naming_.entity(EntityKind::session, session.id.text, subject_text_),
                    graph);
    subject.is_a({dlg::session, schema::event, prov::activity});
    subject.named(session.title);
    subject.texts(schema::description, session.summary);
    subject.says(schema::super_event, object(EntityKind::series, session.series.number));
    const std::string number = std::to_string(session.number);
    subject.says(schema::position, Literal::typed(number, xsd::integer));
    subject.string(dcterms::identifier, number);
    subject.date(schema::start_date, session.date);
    subject.date(schema::end_date, session.end_date);
    if (session.mode != AttendanceMode::unstated) {
        subject.is_of(session.mode);
    }
    session_references(subject, vertex);
    session_agenda(subject, vertex);
    derived(subject, session);
    links(subject, EntityKind::session, session.id.number);
    for (const Edge& edge : graph_.out_edges(vertex, EdgeKind::on_agenda)) {
        agenda_item(vertex, edge, graph);
    }
}

void Describer::session_references(Subject& subject, Vertex vertex) {
    refers(subject, schema::location, vertex, EdgeKind::held_at);
    refers(subject, schema::organizer, vertex, EdgeKind::organised_by);
    referred(subject, dlg::previous_session, vertex, EdgeKind::next_session);
    refers(subject, dlg::next_session, vertex, EdgeKind::next_session);
    referred(subject, dlg::outcome, vertex, EdgeKind::agreed_at);
    refers(subject, schema::subject_of, vertex, EdgeKind::reported_in);
}

void Describer::session_agenda(Subject& subject, Vertex vertex) {
    refers(subject, schema::about, vertex, EdgeKind::on_agenda);
    refers(subject, dcterms::subject, vertex, EdgeKind::on_agenda);
    const Graph& graph = graph_.graph();
    for (const Vertex topic : graph_.targets(vertex, EdgeKind::on_agenda)) {
        subject.says(dlg::agenda_item,
                     naming_.agenda_item(graph[vertex].id, graph[topic].id, object_text_));
    }
}

void Describer::agenda_item(Vertex session, const Edge& edge, Iri graph) {
    const EdgeProperties& item = graph_.graph()[edge];
    const Vertex topic = boost::target(edge, graph_.graph());
    Subject subject(
        sink_,
        naming_.agenda_item(graph_.graph()[session].id, graph_.graph()[topic].id, item_text_),
        graph);
    subject.is_a({dlg::agenda_item_class});
    subject.says(dlg::at_session, object(session));
    subject.says(dlg::topic, object(topic));
    subject.is_of(item.outcome);
    const Iri source = object(EntityKind::source, item.item->source.number);
    if (provenance_ != Provenance::none) {
        subject.says(prov::was_derived_from, source);
    }
    recorded(subject, *item.item);
    quote(subject.iri(), graph, item.quote(), source);
}

}  // namespace dialograph
