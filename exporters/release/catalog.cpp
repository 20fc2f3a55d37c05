// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/catalog.hpp"

#include "exporters/release/catalog_writer.hpp"
#include "exporters/release/language_iri.hpp"
#include "ontology/vocabulary.hpp"

#include <array>

namespace dialograph {
namespace {

constexpr std::array prefixes{&dcat::ns,  &dcterms::ns, &dcatap::ns, &foaf::ns, &vcard::ns,
                              &void_::ns, &prov::ns,    &spdx::ns,   &adms::ns, &skos::ns,
                              &rdf::ns,   &rdfs::ns,    &owl::ns,    &xsd::ns};

}  // namespace

std::string version_name(std::string_view version) {
    return "version-" + std::string(version);
}

void describe_catalog(const ReleaseFacts& facts, StatementSink& sink) {
    for (const Namespace* const name_space : prefixes) {
        sink.prefix(*name_space);
    }
    for (const Namespace& name_space : facts.naming.namespaces()) {
        sink.prefix(name_space);
    }
    CatalogWriter writer(facts, sink);
    writer.catalog();
    writer.catalog_record();
    writer.dataset();
    writer.agents();
    writer.rights();
    writer.period();
    writer.places();
    writer.languages();
    writer.series();
    writer.versions();
    writer.distributions();
    writer.answers();
    writer.service();
    sink.finish();
}

void CatalogWriter::joined(Subject& subject, Iri predicate, std::string_view table,
                           std::string_view name) {
    if (!name.empty()) {
        subject.iri(predicate, std::string(table).append(name));
    }
}

void CatalogWriter::url(Subject& subject, Iri predicate, std::string_view path) {
    subject.iri(predicate, facts_.url(path));
}

void CatalogWriter::common(Subject& subject) {
    const Metadata& metadata = facts_.metadata();
    subject.texts(dcterms::title, metadata.title);
    subject.texts(dcterms::description, metadata.description);
    subject.says(dcterms::publisher, publisher_iri());
    subject.iri(dcterms::license, metadata.licence);
    about_rights(subject, facts_.current);
    subject.date(dcterms::issued, metadata.issued);
    subject.date(dcterms::modified, metadata.modified);
    for (const std::string& language : facts_.languages) {
        subject.iri(dcterms::language, language_iri(language));
    }
    for (const Vertex place : facts_.coverage) {
        const VertexProperties& properties = facts_.graph.graph()[place];
        subject.says(dcterms::spatial,
                     facts_.naming.entity(properties.kind, properties.id, part_text_));
    }
}

void CatalogWriter::catalog() {
    Subject catalog(sink_, facts_.naming.catalog());
    catalog.is_a({dcat::catalog});
    common(catalog);
    url(catalog, foaf::homepage, "");
    if (!facts_.metadata().themes.empty()) {
        catalog.iri(dcat::theme_taxonomy, authority::eu_data_theme);
    }
    catalog.says(dcat::dataset_property, facts_.dataset_iri());
    if (facts_.metadata().modified) {
        catalog.says(dcat::record, part("record"));
    }
    if (!facts_.options.endpoint.empty()) {
        catalog.says(dcat::service, part("service"));
    }
}

void CatalogWriter::catalog_record() {
    if (!facts_.metadata().modified) {
        return;  // DCAT-AP wants the day on which the entry changed
    }
    Subject record(sink_, whole("record"));
    record.is_a({dcat::catalog_record});
    record.says(foaf::primary_topic, facts_.dataset_iri());
    record.date(dcterms::issued, facts_.metadata().issued);
    record.date(dcterms::modified, facts_.metadata().modified);
    record.iri(dcterms::conforms_to, dcatap::ns.iri);
    joined(record, adms::status, authority::adms_change_type,
           facts_.earlier.empty() ? "created" : "updated");
}

void CatalogWriter::agents() {
    const Metadata& metadata = facts_.metadata();
    agent(publisher_iri(), metadata.publisher);
    earlier_agents();
    Subject contact(sink_, facts_.naming.contact());
    contact.is_a({vcard::kind});
    contact.string(vcard::fn, metadata.contact.name);
    contact.iri(vcard::has_email, metadata.contact.email);
    contact.iri(vcard::has_url, metadata.contact.page);
}

void CatalogWriter::dataset() {
    const Metadata& metadata = facts_.metadata();
    Subject dataset(sink_, facts_.dataset_iri());
    dataset.is_a({dcat::dataset, void_::dataset});
    common(dataset);
    dataset.string(dcterms::identifier, facts_.dataset_iri().text());
    dataset.says(dcat::contact_point, facts_.naming.contact());
    dataset.texts(dcat::keyword, metadata.keywords);
    for (const std::string& theme : metadata.themes) {
        dataset.iri(dcat::theme, theme);
    }
    if (facts_.first) {
        dataset.says(dcterms::temporal, part("period"));
    }
    url(dataset, dcat::landing_page, "");
    dataset.iri(dcterms::conforms_to, dlg::ns.iri.substr(0, dlg::ns.iri.size() - 1));
    dataset.iri(prov::had_primary_source, metadata.primary_source);
    dataset.says(prov::was_generated_by, facts_.naming.export_activity());
    about_versions(dataset);
    about_distributions(dataset);
}

void CatalogWriter::period() {
    if (facts_.first) {
        Subject period(sink_, whole("period"));
        period.is_a({dcterms::period_of_time});
        period.date(dcat::start_date, facts_.first);
        period.date(dcat::end_date, facts_.last);
    }
}

void CatalogWriter::places() {
    std::string text;
    for (const Vertex vertex : facts_.coverage) {
        const auto& record = facts_.graph.record<Place>(vertex);
        Subject place(sink_, facts_.naming.entity(EntityKind::place, record.id.text, text));
        place.is_a({dcterms::location});
        place.texts(skos::pref_label, record.name);
        for (const Link& link : facts_.graph.dataset().records.links) {
            if (link.subject.kind == EntityKind::place && link.subject.number == record.id.number &&
                link.relation == LinkRelation::same_as) {
                place.iri(owl::same_as, link.target.text);
            }
        }
    }
}

void CatalogWriter::languages() {
    for (const std::string& language : facts_.languages) {
        const std::string text = language_iri(language);
        if (const auto iri = Iri::parse(text)) {
            Subject(sink_, *iri).is_a({dcterms::linguistic_system});
        }
    }
}

void CatalogWriter::service() {
    if (facts_.options.endpoint.empty()) {
        return;
    }
    Subject service(sink_, whole("service"));
    service.is_a({dcat::data_service});
    common(service);
    service.iri(dcat::endpoint_url, facts_.options.endpoint);
    // A SPARQL service describes itself where it is (SPARQL 1.1 Service Description, 2).
    service.iri(dcat::endpoint_description, facts_.options.endpoint);
    service.iri(dcterms::conforms_to, authority::sparql_protocol);
    service.says(dcat::serves_dataset, facts_.dataset_iri());
    service.says(dcat::contact_point, facts_.naming.contact());
}

}  // namespace dialograph
