// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "ontology/describer.hpp"
#include "ontology/vocabulary.hpp"

namespace dialograph {

void Describer::organisation(const Organisation& organisation) {
    Subject subject = this->subject(EntityKind::organisation, organisation.id);
    const Vertex vertex = graph_.vertex(EntityKind::organisation, organisation.id.number);
    subject.is_a({org::formal_organization, schema::government_organization, foaf::agent});
    subject.named(organisation.name);
    refers(subject, schema::location, vertex, EdgeKind::located_in);
    subject.date(dlg::name_from, organisation.from);
    subject.date(dlg::name_to, organisation.to);
    subject.iri(foaf::homepage, organisation.homepage.text);
    derived(subject, organisation);
    links(subject, EntityKind::organisation, organisation.id.number);
    if (organisation.succeeds) {
        renaming(organisation);
    }
}

void Describer::renaming(const Organisation& organisation) {
    Subject subject(sink_, naming_.renaming(organisation.id.text, subject_text_),
                    naming_.dataset_graph());
    subject.is_a({org::change_event});
    subject.says(org::original_organization,
                 object(EntityKind::organisation, organisation.succeeds.number));
    subject.says(org::resulting_organization,
                 object(EntityKind::organisation, organisation.id.number));
}

}  // namespace dialograph
