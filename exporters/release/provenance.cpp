// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/provenance.hpp"

#include "exporters/release/catalog.hpp"
#include "model/version.hpp"
#include "ontology/subject.hpp"
#include "ontology/vocabulary.hpp"

#include <array>
#include <charconv>
#include <cstdlib>
#include <ctime>

namespace dialograph {
namespace {

constexpr std::array prefixes{&prov::ns, &dcat::ns, &dcterms::ns, &rdf::ns, &rdfs::ns, &xsd::ns};

/// The moment that the variable names, as xsd:dateTime; empty where it names none.
std::string moment_of_run() {
    // Nothing in the program writes to the environment.
    const char* const text = std::getenv("SOURCE_DATE_EPOCH");  // NOLINT(concurrency-mt-unsafe)
    if (text == nullptr) {
        return {};
    }
    const std::string_view digits(text);
    std::time_t seconds = 0;
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), seconds);
    std::tm moment{};
    std::array<char, 32> out{};
    if (error != std::errc{} || end != digits.data() + digits.size() ||
        ::gmtime_r(&seconds, &moment) == nullptr) {
        return {};
    }
    return {out.data(), std::strftime(out.data(), out.size(), "%Y-%m-%dT%H:%M:%SZ", &moment)};
}

bool is_record(const Distribution& file) {
    return file.path.starts_with("records/");
}

void describe_run(const ReleaseFacts& facts, StatementSink& sink) {
    Subject run(sink, facts.naming.export_activity());
    run.is_a({prov::activity});
    run.says(prov::was_associated_with, facts.naming.software());
    run.iri(prov::used, facts.metadata().primary_source);
    for (const Distribution& file : facts.distributions) {
        if (is_record(file)) {
            run.iri(prov::used, facts.url(file.path));
        }
    }
    if (const std::string moment = moment_of_run(); !moment.empty()) {
        run.says(prov::ended_at_time, Literal::typed(moment, xsd::date_time));
    }
    Subject software(sink, facts.naming.software());
    software.is_a({prov::software_agent});
    software.string(rdfs::label, "Dialograph " + std::string(version()));
}

void describe_file(const ReleaseFacts& facts, const Distribution& file, StatementSink& sink) {
    const std::string url = facts.url(file.path);
    Subject entity(sink, Iri::parse(url).value());
    entity.is_a({prov::entity});
    if (is_record(file)) {
        return;
    }
    entity.says(prov::was_generated_by, facts.naming.export_activity());
    for (const Distribution& source : facts.distributions) {
        if (is_record(source)) {
            entity.iri(prov::was_derived_from, facts.url(source.path));
        }
    }
}

}  // namespace

void describe_provenance(const ReleaseFacts& facts, StatementSink& sink) {
    for (const Namespace* const name_space : prefixes) {
        sink.prefix(*name_space);
    }
    describe_run(facts, sink);
    Subject dataset(sink, facts.dataset_iri());
    dataset.is_a({prov::entity});
    dataset.says(prov::was_generated_by, facts.naming.export_activity());
    if (!facts.earlier.empty()) {
        std::string text;
        dataset.says(prov::was_revision_of,
                     facts.naming.catalog_part(version_name(facts.earlier.back().version), text));
    }
    for (const Distribution& file : facts.distributions) {
        describe_file(facts, file, sink);
    }
    sink.finish();
}

}  // namespace dialograph
