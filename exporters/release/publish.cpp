// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/publish.hpp"

#include "exporters/ontology_page.hpp"
#include "exporters/parallel.hpp"
#include "exporters/release/catalog.hpp"
#include "exporters/release/ckan.hpp"
#include "exporters/release/dumps.hpp"
#include "exporters/release/entity_documents.hpp"
#include "exporters/release/file_copy.hpp"
#include "exporters/release/jsonld_document.hpp"
#include "exporters/release/manifest.hpp"
#include "exporters/release/provenance.hpp"
#include "exporters/release/redirects.hpp"
#include "exporters/release/release_facts.hpp"
#include "exporters/release/schema_org.hpp"
#include "exporters/release/server_rules.hpp"
#include "exporters/release/site_release.hpp"
#include "exporters/release/sums.hpp"
#include "exporters/release/version_history.hpp"
#include "exporters/release/void_description.hpp"
#include "exporters/site/site.hpp"
#include "ontology/documents.hpp"

#include <algorithm>
#include <mutex>
#include <utility>

namespace dialograph {
namespace {

namespace fs = std::filesystem;

/// Makes one release.
class Publication {
public:
    Publication(const DialogueGraph& graph, fs::path records, const fs::path& target,
                ReleaseOptions options,
                const std::function<void(std::size_t, std::size_t)>& progress)
        : graph_(graph), naming_(graph.dataset().metadata.base), records_(std::move(records)),
          options_(std::move(options)), progress_(progress),
          folder_(target), facts_{graph, naming_, options_, {}, {}, {}, {},
                                  {},    {},      {},       {}, {}, {}} {}

    Published run() {
        keep_versions(folder_, facts_);
        facts_.statistics = write_dumps(graph_, naming_, folder_, step_);
        facts_.current.statements = facts_.statistics.triples;
        write_entity_documents(graph_, naming_, folder_, step_);
        write_document_redirects(graph_, folder_);
        if (options_.redirects) {
            write_redirects(graph_, naming_, folder_);
        }
        write_ontology();
        write_records();
        facts_.distributions = distributions_of(folder_.entries());
        derive_coverage(facts_);
        facts_.kept = kept_distributions_of(folder_.entries(), facts_.earlier);
        facts_.current.notes = notes_since_last_version(folder_, facts_);
        write_metadata();
        write_server_rules(facts_, folder_);
        write_site();
        return finish();
    }

private:
    /// A document of RDF that says something of the facts.
    template <class MakeWriter>
    void write_document(std::string_view path, MakeWriter make_writer,
                        void (*describe)(const ReleaseFacts&, StatementSink&)) {
        write_file(path,
                   [&](ByteSink& bytes) { describe(facts_, *make_writer(bytes, naming_base())); });
    }

    void write_metadata() {
        const auto turtle = format_named("turtle")->make_writer;
        write_document("catalog.ttl", turtle, describe_catalog);
        write_document("catalog.jsonld",
                       std::make_unique<JsonLdDocument, ByteSink&, std::string_view>,
                       describe_catalog);
        write_document(".well-known/void", turtle, describe_void);
        write_document("provenance.ttl", turtle, describe_provenance);
        folder_.add(ReleasePath("schema-org.jsonld"), schema_org_document(facts_));
        folder_.add(ReleasePath("ckan.json"), ckan_package(facts_));
    }

    /// The pages, which tell of the files that are there already.
    void write_site() {
        const Site site(graph_, site_release(facts_, folder_.entries()));
        in_parallel(site.piece_count(), 16, [&] {
            return [&](std::size_t piece) {
                site.write(piece, [&](const ReleasePath& path, std::string_view bytes) {
                    folder_.add(path, bytes);
                });
                step();
            };
        });
    }

    void write_ontology() {
        folder_.add(ReleasePath("ontology/dialograph.ttl"), ontology_document());
        folder_.add(ReleasePath("ontology/alignments.ttl"), alignments_document());
        folder_.add(ReleasePath("ontology/shapes.ttl"), shapes_document());
        folder_.add(ReleasePath("ontology/context.jsonld"), context_document());
        folder_.add(ReleasePath("ontology/index.html"), ontology_page(ontology_document()));
    }

    void write_records() {
        copy_file(records_ / metadata_file, ReleasePath("records/" + std::string(metadata_file)),
                  folder_);
        for (const DeclaredTable& table : graph_.dataset().metadata.tables) {
            copy_file(records_ / table.url, ReleasePath("records/" + table.url), folder_);
        }
    }

    void write_file(std::string_view name, const std::function<void(ByteSink&)>& write) {
        const auto file = folder_.open(ReleasePath(std::string(name)));
        ByteSink bytes = ByteSink::to_consumer(*file);
        write(bytes);
        bytes.commit();
    }

    Published finish() {
        const ManifestHead head{std::string(facts_.dataset_iri().text()),
                                naming_base(),
                                "data/" + facts_.file_name(),
                                facts_.current,
                                facts_.statistics.subjects,
                                facts_.statistics.objects,
                                facts_.earlier};
        write_file(manifest_name,
                   [&](ByteSink& bytes) { write_manifest(head, folder_.entries(), bytes); });
        write_file(sums_name, [&](ByteSink& bytes) {
            for (const ReleaseEntry& entry : folder_.entries()) {
                bytes.write(sum_line(entry.path, entry.sha256));
            }
        });
        Published published;
        published.version_not_raised = version_not_raised(folder_, facts_);
        published.change = folder_.commit();
        published.files = folder_.entries().size();
        published.lacks_site_url =
            needs_w3id_rules(naming_base()) && options_.site_url == naming_base();
        published.version = facts_.current;
        published.previous_version =
            facts_.earlier.empty() ? std::string{} : facts_.earlier.back().version;
        return published;
    }

    /// Tells the progress; the folder is filled from several threads.
    void step() {
        const std::lock_guard guard(mutex_);
        ++done_;
        if (progress_) {
            progress_(done_, std::max(done_, total()));
        }
    }
    [[nodiscard]] std::size_t total() const {
        return boost::num_vertices(graph_.graph()) * (formats().size() + 2);
    }
    [[nodiscard]] const std::string& naming_base() const { return graph_.dataset().metadata.base; }

    const DialogueGraph& graph_;
    Naming naming_;
    fs::path records_;
    ReleaseOptions options_;
    const std::function<void(std::size_t, std::size_t)>& progress_;
    ReleaseFolder folder_;
    ReleaseFacts facts_;
    std::mutex mutex_;
    std::size_t done_ = 0;
    Step step_ = [this] { step(); };
};

}  // namespace

Published publish(const DialogueGraph& graph, const fs::path& records, const fs::path& target,
                  const ReleaseOptions& options,
                  const std::function<void(std::size_t, std::size_t)>& progress) {
    ReleaseOptions complete = options;
    if (complete.site_url.empty()) {
        complete.site_url = graph.dataset().metadata.base;
    }
    return Publication(graph, records, target, std::move(complete), progress).run();
}

}  // namespace dialograph
