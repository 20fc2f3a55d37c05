// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "ontology/describer.hpp"
#include "ontology/vocabulary.hpp"

#include <string>

namespace dialograph {
namespace {

void say_kind(Subject& subject, PlaceKind kind) {
    if (kind != PlaceKind::online) {
        subject.is_a({schema::place, geo::feature});
    }
    subject.is_of(kind);
}

}  // namespace

void Describer::place(const Place& place) {
    Subject subject = this->subject(EntityKind::place, place.id);
    const Vertex vertex = graph_.vertex(EntityKind::place, place.id.number);
    say_kind(subject, place.kind);
    subject.named(place.name);
    refers(subject, schema::contained_in_place, vertex, EdgeKind::within);
    const bool has_position = !place.latitude.text.empty();
    if (has_position) {
        subject.says(wgs84::latitude, Literal::typed(place.latitude.text, xsd::decimal));
        subject.says(wgs84::longitude, Literal::typed(place.longitude.text, xsd::decimal));
        subject.says(geo::has_geometry, naming_.geometry(place.id.text, object_text_));
    }
    derived(subject, place);
    links(subject, EntityKind::place, place.id.number);
    if (has_position) {
        geometry(place);
    }
}

void Describer::geometry(const Place& place) {
    Subject subject(sink_, naming_.geometry(place.id.text, subject_text_), naming_.dataset_graph());
    subject.is_a({geo::geometry});
    // OGC Simple Features: longitude first.
    const std::string point =
        "POINT(" + std::string(place.longitude.text) + ' ' + std::string(place.latitude.text) + ')';
    subject.says(geo::as_wkt, Literal::typed(point, geo::wkt_literal));
}

}  // namespace dialograph
