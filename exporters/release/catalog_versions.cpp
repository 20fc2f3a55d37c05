// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/catalog.hpp"
#include "exporters/release/catalog_writer.hpp"
#include "model/date.hpp"
#include "ontology/vocabulary.hpp"

namespace dialograph {

void CatalogWriter::date_text(Subject& subject, Iri predicate, std::string_view text) {
    subject.date(predicate, Date::parse(text).value_or(Date{}));
}

/// What the data set itself says of its versions.
void CatalogWriter::about_versions(Subject& subject) {
    subject.string(dcat::version, facts_.current.version);
    if (facts_.earlier.empty()) {
        return;
    }
    for (const ReleaseVersion& version : facts_.earlier) {
        subject.says(dcat::has_version, part(version_name(version.version)));
    }
    const Iri current = part(version_name(facts_.current.version));
    subject.says(dcat::has_version, current);
    subject.says(dcat::has_current_version, current);
    subject.says(dcat::previous_version, part(version_name(facts_.earlier.back().version)));
    subject.texts(adms::version_notes, facts_.current.notes);
}

/// The releases one after the other, as soon as there are two.
void CatalogWriter::series() {
    if (facts_.earlier.empty()) {
        return;
    }
    Subject series(sink_, whole("releases"));
    series.is_a({dcat::dataset_series});
    series.texts(dcterms::title, facts_.metadata().title);
    series.texts(dcterms::description, facts_.metadata().description);
    series.says(dcterms::publisher, publisher_iri());
    series.says(dcat::contact_point, facts_.naming.contact());
    series.says(dcat::first, part(version_name(facts_.earlier.front().version)));
    series.says(dcat::last, part(version_name(facts_.current.version)));
}

void CatalogWriter::versions() {
    if (facts_.earlier.empty()) {
        return;
    }
    const ReleaseVersion* previous = nullptr;
    for (const ReleaseVersion& each : facts_.earlier) {
        version(each, previous, false);
        previous = &each;
    }
    version(facts_.current, previous, true);
}

void CatalogWriter::version(const ReleaseVersion& version, const ReleaseVersion* previous,
                            bool is_current) {
    Subject subject(sink_, whole(version_name(version.version)));
    subject.is_a({dcat::dataset});
    subject.texts(dcterms::title, version.title);
    subject.texts(dcterms::description, version.description);
    if (version.publisher != Publisher{}) {
        subject.says(dcterms::publisher, publisher_of(version));
    }
    subject.iri(dcterms::license, version.licence);
    date_text(subject, dcterms::issued, version.issued);
    date_text(subject, dcterms::modified, version.modified);
    subject.string(dcat::version, version.version);
    subject.says(dcat::is_version_of, facts_.dataset_iri());
    subject.says(dcat::in_series, part("releases"));
    if (previous != nullptr) {
        subject.says(dcat::previous_version, part(version_name(previous->version)));
        subject.says(dcat::prev, part(version_name(previous->version)));
    }
    subject.texts(adms::version_notes, version.notes);
    if (!is_current) {
        subject.says(dcat::distribution, part(kept_name(version.version)));
        return;
    }
    about_distributions(subject);
}

}  // namespace dialograph
