// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/catalog.hpp"
#include "exporters/release/catalog_writer.hpp"
#include "ontology/vocabulary.hpp"

#include <algorithm>

namespace dialograph {
namespace {

/// The first version of which the same was said; the current one where it is said of it still.
template <class Value>
const ReleaseVersion& first_with(Value ReleaseVersion::*member, const ReleaseVersion& version,
                                 const ReleaseFacts& facts) {
    if (version.*member == facts.current.*member) {
        return facts.current;
    }
    const auto first = std::ranges::find(facts.earlier, version.*member, member);
    return first == facts.earlier.end() ? version : *first;
}

/// The name of what was said of an earlier version: `version-1.0.0-rights`.
std::string part_name(const ReleaseVersion& version, std::string_view what) {
    return version_name(version.version).append(1, '-').append(what);
}

}  // namespace

Iri CatalogWriter::publisher_iri() const {
    return Iri::parse(facts_.metadata().publisher.iri).value_or(facts_.naming.publisher());
}

Iri CatalogWriter::publisher_of(const ReleaseVersion& version) {
    const ReleaseVersion& first = first_with(&ReleaseVersion::publisher, version, facts_);
    if (&first == &facts_.current) {
        return publisher_iri();
    }
    const auto iri = Iri::parse(first.publisher.iri);
    return iri ? *iri : part(part_name(first, "publisher"));
}

void CatalogWriter::agent(Iri iri, const Publisher& publisher) {
    Subject agent(sink_, iri);
    agent.is_a({foaf::agent});
    agent.texts(foaf::name, publisher.name);
}

/// Those who published earlier versions and have an IRI other than today's publisher.
void CatalogWriter::earlier_agents() {
    std::vector<std::string> described{std::string(publisher_iri().text())};
    for (const ReleaseVersion& version : facts_.earlier) {
        const Iri iri = publisher_of(version);
        if (version.publisher != Publisher{} &&
            std::ranges::find(described, iri.text()) == described.end()) {
            described.emplace_back(iri.text());
            agent(iri, version.publisher);
        }
    }
}

void CatalogWriter::about_rights(Subject& subject, const ReleaseVersion& version) {
    if (!version.rights.empty()) {
        const ReleaseVersion& first = first_with(&ReleaseVersion::rights, version, facts_);
        subject.says(dcterms::rights,
                     part(&first == &facts_.current ? "rights" : part_name(first, "rights")));
    }
}

void CatalogWriter::rights() {
    rights_statement("rights", facts_.current);
    for (const ReleaseVersion& version : facts_.earlier) {
        if (&first_with(&ReleaseVersion::rights, version, facts_) == &version) {
            rights_statement(part_name(version, "rights"), version);
        }
    }
}

void CatalogWriter::rights_statement(std::string_view name, const ReleaseVersion& version) {
    if (!version.rights.empty()) {
        Subject rights(sink_, whole(name));
        rights.is_a({dcterms::rights_statement});
        rights.texts(rdfs::label, version.rights);
    }
}

}  // namespace dialograph
