// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/publish.hpp"

#include "cli/command.hpp"
#include "cli/console.hpp"
#include "exporters/release/publication_check.hpp"
#include "model/iri_syntax.hpp"
#include "model/load.hpp"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <memory>
#include <string>

namespace dialograph::cli {
namespace {

struct PublishOptions {
    std::string records;
    std::string target;
    ReleaseOptions release;
    bool without_redirects = false;
    bool quiet = false;
    DiagnosticStyle diagnostics = DiagnosticStyle::text;
};

void report(const Published& published, const PublishOptions& options) {
    if (published.version_not_raised) {
        std::fprintf(stderr,
                     "dialograph: warning: the statements changed, and the version is still %s; "
                     "raise dcat:version in csv-metadata.json, so that readers notice\n",
                     published.version.version.c_str());
    }
    if (options.quiet) {
        return;
    }
    if (published.change.none()) {
        std::fprintf(stderr, "version %s is published already: nothing was rewritten\n",
                     published.version.version.c_str());
        return;
    }
    std::fprintf(
        stderr, "version %s: %zu files, %zu statements; %zu files written, %zu kept, %zu removed\n",
        published.version.version.c_str(), published.files, published.version.statements,
        published.change.written, published.change.kept, published.change.removed);
    if (published.lacks_site_url) {
        std::fputs(
            "for the rules that w3id.org needs (server/w3id.htaccess), say with --site-url where "
            "the folder will be served\n",
            stderr);
    }
}

ExitStatus run_publish(const PublishOptions& options) {
    LoadedRecords loaded = load_records(options.records);
    if (loaded.graph != nullptr) {
        loaded.diagnostics = publication_faults(loaded.dataset->metadata, options.records);
    }
    show(loaded.diagnostics, options.diagnostics, stderr);
    if (!loaded.diagnostics.empty()) {
        std::fputs("dialograph: nothing was published; the records have problems\n", stderr);
        return ExitStatus::data_errors;
    }
    catch_signals();
    ProgressBar bar(!options.quiet);
    report(publish(*loaded.graph, options.records, options.target, options.release,
                   [&](std::size_t done, std::size_t total) { bar.step(done, total); }),
           options);
    return ExitStatus::done;
}

std::string check_url(const std::string& url) {
    const bool good =
        iri_fault(url) == no_fault && (url.starts_with("http://") || url.starts_with("https://"));
    return good ? std::string{} : "\"" + url + "\" is not an address that starts with https://";
}

std::string check_site_url(const std::string& url) {
    const std::string fault = check_url(url);
    const bool ends_well = url.ends_with('/') && url.find_first_of("?#") == std::string::npos;
    return fault.empty() && !ends_well ? "\"" + url + "\" does not end in a slash" : fault;
}

}  // namespace

Run set_up_publish(CLI::App& app) {
    auto options = std::make_shared<PublishOptions>();
    app.add_option("records", options->records, "A folder of records")
        ->required()
        ->option_text("RECORDS");
    app.add_option("target", options->target,
                   "The release: a new or empty folder, or the last release, which is replaced")
        ->required()
        ->option_text("DIR");
    app.add_option("--site-url", options->release.site_url,
                   "Where the folder will be served; else the base IRI of the data set")
        ->check(check_site_url)
        ->option_text("URL");
    app.add_option("--endpoint", options->release.endpoint,
                   "A SPARQL endpoint that answers from the data, for the catalog")
        ->check(check_url)
        ->option_text("URL");
    app.add_flag("--without-redirects", options->without_redirects,
                 "Leave out id/.../index.html, for a server that uses the rules");
    app.add_flag("-q,--quiet", options->quiet, "Show problems only");
    add_diagnostics_option(app, options->diagnostics);
    return [options] {
        options->release.redirects = !options->without_redirects;
        return run_publish(*options);
    };
}

}  // namespace dialograph::cli
