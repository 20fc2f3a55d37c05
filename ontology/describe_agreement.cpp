// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "ontology/describer.hpp"
#include "ontology/vocabulary.hpp"

namespace dialograph {
namespace {

/// What an agreement is: a memorandum and a pilot have classes of their own, the others a type.
void say_kind(Subject& subject, AgreementKind kind) {
    subject.is_a({dlg::agreement, prov::entity});
    subject.is_of(kind);
    if (kind == AgreementKind::memorandum) {
        subject.is_a({schema::creative_work});
    } else if (kind == AgreementKind::pilot) {
        subject.is_a({schema::project});
    }
}

}  // namespace

void Describer::agreement(const Agreement& agreement) {
    Subject subject = this->subject(EntityKind::agreement, agreement.id);
    say_kind(subject, agreement.kind);
    subject.named(agreement.title);
    subject.texts(schema::description, agreement.summary);
    subject.date(dcterms::date, agreement.date);
    agreement_references(subject, graph_.vertex(EntityKind::agreement, agreement.id.number));
    derived(subject, agreement);
    links(subject, EntityKind::agreement, agreement.id.number);
    if (!agreement.quote.empty()) {
        quote(subject.iri(), naming_.dataset_graph(), agreement.quote,
              object(EntityKind::source, agreement.source.front().number));
    }
}

void Describer::agreement_references(Subject& subject, Vertex vertex) {
    refers(subject, prov::was_generated_by, vertex, EdgeKind::agreed_at);
    refers(subject, prov::was_generated_by, vertex, EdgeKind::signed_at);
    refers(subject, dlg::signed_at, vertex, EdgeKind::signed_at);
    refers(subject, dlg::signatory, vertex, EdgeKind::party);
    refers(subject, schema::about, vertex, EdgeKind::about);
    refers(subject, dcterms::subject, vertex, EdgeKind::about);
    refers(subject, prov::was_revision_of, vertex, EdgeKind::revises);
    refers(subject, dcterms::replaces, vertex, EdgeKind::revises);
    referred(subject, dcterms::is_replaced_by, vertex, EdgeKind::revises);
    refers(subject, dlg::fulfils, vertex, EdgeKind::fulfils);
}

void Describer::event(const Event& event) {
    Subject subject = this->subject(EntityKind::event, event.id);
    const Vertex vertex = graph_.vertex(EntityKind::event, event.id.number);
    switch (event.kind) {
    case EventKind::signing: subject.is_a({dlg::signing, schema::event, prov::activity}); break;
    case EventKind::meeting: subject.is_a({dlg::meeting, schema::event}); break;
    case EventKind::conference: subject.is_a({schema::event}); break;
    }
    subject.named(event.name);
    subject.date(schema::start_date, event.date);
    subject.date(schema::end_date, event.end_date);
    refers(subject, schema::location, vertex, EdgeKind::held_at);
    refers(subject, dlg::held_during, vertex, EdgeKind::during);
    derived(subject, event);
    links(subject, EntityKind::event, event.id.number);
}

}  // namespace dialograph
