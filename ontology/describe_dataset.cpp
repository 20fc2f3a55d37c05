// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "model/version.hpp"
#include "ontology/describer.hpp"
#include "ontology/vocabulary.hpp"

#include <string>

namespace dialograph {

void Describer::dataset() {
    const Metadata& metadata = dataset_.metadata;
    const Iri iri = Iri::parse(metadata.iri).value_or(naming_.dataset());
    Subject subject(sink_, iri, naming_.dataset_graph());
    subject.is_a({dcat::dataset, void_::dataset});
    subject.texts(dcterms::title, metadata.title);
    subject.texts(dcterms::description, metadata.description);
    subject.says(dcterms::publisher,
                 Iri::parse(metadata.publisher.iri).value_or(naming_.publisher()));
    subject.iri(dcterms::license, metadata.licence);
    subject.texts(dcterms::rights, metadata.rights);
    subject.date(dcterms::issued, metadata.issued);
    subject.date(dcterms::modified, metadata.modified);
    subject.string(dcat::version, metadata.version);
    subject.texts(dcat::keyword, metadata.keywords);
    if (!metadata.contact.name.empty()) {
        subject.says(dcat::contact_point, naming_.contact());
    }
    subject.string(void_::uri_space, metadata.base);
    if (provenance_ != Provenance::none) {
        subject.iri(prov::had_primary_source, metadata.primary_source);
        subject.says(prov::was_generated_by, naming_.export_activity());
    }
    publisher_and_contact();
    if (provenance_ != Provenance::none) {
        making();
    }
}

void Describer::publisher_and_contact() {
    const Metadata& metadata = dataset_.metadata;
    Subject publisher(sink_, Iri::parse(metadata.publisher.iri).value_or(naming_.publisher()),
                      naming_.dataset_graph());
    publisher.is_a({foaf::agent});
    publisher.texts(foaf::name, metadata.publisher.name);
    if (!metadata.contact.name.empty()) {
        Subject contact(sink_, naming_.contact(), naming_.dataset_graph());
        contact.is_a({vcard::kind});
        contact.string(vcard::fn, metadata.contact.name);
        contact.iri(vcard::has_email, metadata.contact.email);
        contact.iri(vcard::has_url, metadata.contact.page);
    }
}

void Describer::making() {
    Subject activity(sink_, naming_.export_activity(), naming_.dataset_graph());
    activity.is_a({prov::activity});
    activity.iri(prov::used, dataset_.metadata.primary_source);
    activity.says(prov::was_associated_with, naming_.software());
    Subject software(sink_, naming_.software(), naming_.dataset_graph());
    software.is_a({prov::software_agent});
    software.string(rdfs::label, "Dialograph " + std::string(version()));
}

}  // namespace dialograph
