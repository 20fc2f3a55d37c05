// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "ontology/describer.hpp"
#include "ontology/vocabulary.hpp"

namespace dialograph {

void Describer::source(const Source& source) {
    Subject subject = this->subject(EntityKind::source, source.id);
    const Vertex vertex = graph_.vertex(EntityKind::source, source.id.number);
    subject.is_a({foaf::document, schema::web_page, prov::entity});
    subject.named(source.title);
    subject.iri(schema::url, source.url.text);
    if (source.language != nullptr) {
        subject.string(schema::in_language, source.language->text());
    }
    refers(subject, dcterms::publisher, vertex, EdgeKind::published_by);
    subject.date(dcterms::issued, source.published);
    subject.date(dlg::retrieved, source.retrieved);
    subject.iri(dcterms::license, source.licence.text);
    subject.texts(rdfs::comment, source.note);
    recorded(subject, source);
    links(subject, EntityKind::source, source.id.number);
}

}  // namespace dialograph
