// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/void_description.hpp"

#include "exporters/release/void_linksets.hpp"
#include "ontology/subject.hpp"
#include "ontology/vocabulary.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string>

namespace dialograph {
namespace {

constexpr std::array prefixes{&void_::ns,  &dcat::ns, &dcterms::ns, &foaf::ns, &dlg::ns,
                              &schema::ns, &skos::ns, &prov::ns,    &org::ns,  &vcard::ns,
                              &oa::ns,     &geo::ns,  &wgs84::ns,   &rdf::ns,  &rdfs::ns,
                              &owl::ns,    &xsd::ns};

class VoidWriter {
public:
    VoidWriter(const ReleaseFacts& facts, StatementSink& sink)
        : facts_(facts), sink_(sink), dataset_(facts.dataset_iri()) {}

    void document() {
        Subject document(sink_, facts_.naming.void_document());
        document.is_a({void_::dataset_description});
        document.texts(dcterms::title, facts_.metadata().title);
        document.says(foaf::primary_topic, dataset_);
    }

    void dataset() {
        Subject dataset(sink_, dataset_);
        dataset.is_a({void_::dataset});
        dataset.texts(dcterms::title, facts_.metadata().title);
        dataset.iri(dcterms::license, facts_.metadata().licence);
        dataset.iri(foaf::homepage, facts_.url(""));
        dataset.string(void_::uri_space, facts_.metadata().base);
        counts(dataset);
        vocabularies(dataset);
        examples(dataset);
        dumps(dataset);
        dataset.iri(void_::sparql_endpoint, facts_.options.endpoint);
        parts(dataset, void_::class_partition, "class-", facts_.statistics.classes);
        parts(dataset, void_::property_partition, "property-", facts_.statistics.properties);
        for (const auto& [host, target] : facts_.statistics.targets) {
            dataset.says(void_::subset, part(linkset_name(host)));
        }
    }

    void partitions() {
        for (const auto& [iri, partition] : facts_.statistics.classes) {
            Subject subject(sink_, part("class-" + partition.name));
            subject.is_a({void_::dataset});
            subject.iri(void_::class_property, iri);
            subject.number(void_::entities, partition.count, xsd::integer);
        }
        for (const auto& [iri, partition] : facts_.statistics.properties) {
            Subject subject(sink_, part("property-" + partition.name));
            subject.is_a({void_::dataset});
            subject.iri(void_::property, iri);
            subject.number(void_::triples, partition.count, xsd::integer);
        }
    }

private:
    [[nodiscard]] Iri part(std::string_view name) {
        return facts_.naming.void_part(name, part_text_);
    }

    void counts(Subject& dataset) const {
        const Statistics& counted = facts_.statistics;
        dataset.number(void_::triples, counted.triples, xsd::integer);
        dataset.number(void_::entities, counted.entities, xsd::integer);
        dataset.number(void_::classes, counted.classes.size(), xsd::integer);
        dataset.number(void_::properties, counted.properties.size(), xsd::integer);
        dataset.number(void_::distinct_subjects, counted.subjects, xsd::integer);
        dataset.number(void_::distinct_objects, counted.objects, xsd::integer);
    }

    /// The namespaces of the classes and properties that are used.
    void vocabularies(Subject& dataset) const {
        for (const Namespace* const name_space : vocabulary_namespaces) {
            const auto is_in = [&](const auto& term) {
                return term.first.starts_with(name_space->iri);
            };
            if (std::ranges::any_of(facts_.statistics.properties, is_in) ||
                std::ranges::any_of(facts_.statistics.classes, is_in)) {
                dataset.iri(void_::vocabulary, name_space->iri);
            }
        }
    }

    /// The first entity of each kind.
    void examples(Subject& dataset) const {
        std::string text;
        for (const EntityKind kind : entity_kinds) {
            for (const Vertex vertex : facts_.graph.vertices(kind)) {
                const std::string_view id = facts_.graph.graph()[vertex].id;
                dataset.says(void_::example_resource, facts_.naming.entity(kind, id, text));
                break;
            }
        }
    }

    void dumps(Subject& dataset) const {
        for (const Distribution& each : facts_.distributions) {
            if (each.path.starts_with("data/")) {
                dataset.iri(void_::data_dump, facts_.url(each.path));
            }
        }
        for (const Distribution& each : facts_.distributions) {
            if (each.path.starts_with("data/") && !each.compression) {
                if (const Format* const format = format_of_file(each.path)) {
                    dataset.iri(void_::feature, format->iri);
                }
            }
        }
    }

    void parts(Subject& dataset, Iri predicate, const std::string& start,
               const std::map<std::string, Partition>& partitions) {
        for (const auto& [iri, partition] : partitions) {
            dataset.says(predicate, part(start + partition.name));
        }
    }

    const ReleaseFacts& facts_;
    StatementSink& sink_;
    Iri dataset_;
    std::string part_text_;
};

}  // namespace

void describe_void(const ReleaseFacts& facts, StatementSink& sink) {
    for (const Namespace* const name_space : prefixes) {
        sink.prefix(*name_space);
    }
    for (const Namespace& name_space : facts.naming.namespaces()) {
        sink.prefix(name_space);
    }
    VoidWriter writer(facts, sink);
    writer.document();
    writer.dataset();
    writer.partitions();
    describe_linksets(facts, sink);
    sink.finish();
}

}  // namespace dialograph
