// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file catalog_writer.hpp The parts of a catalog, one after the other.

#include "exporters/release/release_facts.hpp"
#include "ontology/statement_sink.hpp"
#include "ontology/subject.hpp"

#include <string>
#include <string_view>

namespace dialograph {

/// Says one part of a catalog after the other. `catalog.hpp` calls them in their order.
class CatalogWriter {
public:
    CatalogWriter(const ReleaseFacts& facts, StatementSink& sink) : facts_(facts), sink_(sink) {}

    void catalog();
    void catalog_record();
    void agents();
    void rights();
    void dataset();
    void period();
    void places();
    void languages();
    void series();
    void versions();
    void distributions();
    /// The distribution that is a SPARQL endpoint, if there is one.
    void answers();
    void service();

private:
    /// The IRI of a part as an object; it holds until the next one is asked for.
    [[nodiscard]] Iri part(std::string_view name) {
        return facts_.naming.catalog_part(name, part_text_);
    }
    /// The same as a subject.
    [[nodiscard]] Iri whole(std::string_view name) {
        return facts_.naming.catalog_part(name, whole_text_);
    }
    [[nodiscard]] Iri publisher_iri() const;
    /// What the catalog and the data set both say: title, publisher, licence ...
    void common(Subject& subject);
    void about_rights(Subject& subject, const ReleaseVersion& version);
    /// The publisher that a version had, which may be another than today's.
    [[nodiscard]] Iri publisher_of(const ReleaseVersion& version);
    void agent(Iri iri, const Publisher& publisher);
    void earlier_agents();
    void rights_statement(std::string_view name, const ReleaseVersion& version);
    void about_versions(Subject& subject);
    void version(const ReleaseVersion& version, const ReleaseVersion* previous, bool is_current);
    /// Which distributions there are of the current version.
    void about_distributions(Subject& subject);
    /// What every distribution says of how it may be used and since when it is there.
    void about_use(Subject& subject, const ReleaseVersion& version);
    /// A file and what it is of, with its sum.
    void distribution(const Distribution& distribution, const ReleaseVersion& version);
    void file(Subject& subject, const Distribution& distribution);
    void checksum(std::string_view name, std::string_view sha256);
    static void date_text(Subject& subject, Iri predicate, std::string_view text);
    /// An IRI joined of the text of an authority table and a value's name.
    static void joined(Subject& subject, Iri predicate, std::string_view table,
                       std::string_view name);
    void url(Subject& subject, Iri predicate, std::string_view path);

    const ReleaseFacts& facts_;
    StatementSink& sink_;
    std::string part_text_;
    std::string whole_text_;
};

}  // namespace dialograph
