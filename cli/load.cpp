// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/load.hpp"

#include "cli/choice.hpp"
#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/store_options.hpp"
#include "exporters/diff/side.hpp"
#include "ontology/iri.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>

namespace dialograph::cli {
namespace {

struct LoadOptions {
    std::string input;
    StoreOptions store;
    std::string graph;
    std::size_t batch = 0;
    std::optional<std::uint32_t> break_lock;
    bool resume = false;
    bool exact = false;
    bool dry_run = false;
    bool quiet = false;
    Provenance provenance = Provenance::source;
    DiagnosticStyle diagnostics = DiagnosticStyle::text;
};

constexpr std::size_t usual_batch = 50'000;

void stop_if_asked() {
    if (stop_was_asked()) {
        throw Interrupted{};
    }
}

/// The batches that a store takes, unless a person knows better.
std::size_t batch_size_of(const LoadOptions& options, const StoreType* type) {
    if (options.batch > 0) {
        return options.batch;
    }
    return type == nullptr
               ? usual_batch
               : std::max(type->most_posted, std::min(type->most_inserted, usual_batch));
}

/// Says what would be done. The store is not asked.
ExitStatus tell_plan(const LoadPlan& plan, const LoadOptions& options) {
    std::printf("store       %s, %s\n", options.store.url.c_str(),
                authentication_text(options.store).c_str());
    std::printf("load        %s: %zu statements in %zu graphs, %zu batches\n", plan.id().c_str(),
                plan.statement_count(), plan.graphs().size(), plan.batch_count());
    for (const auto& [graph, planned] : plan.graphs()) {
        std::printf("replace     <%s> by %zu statements, staged in <%s>\n", graph.c_str(),
                    planned.statements, planned.staging.c_str());
    }
    if (!plan.data_set().empty()) {
        std::printf("drop        all other graphs that start with <%s>\n", plan.data_set().c_str());
    }
    std::puts("Nothing was sent.");
    return ExitStatus::done;
}

void tell_report(const LoadReport& report) {
    for (const std::string& note : report.notes) {
        std::fprintf(stderr, "note: %s\n", note.c_str());
    }
    for (const std::string& graph : report.dropped) {
        std::fprintf(stderr, "dropped <%s>, which the data set no longer has\n", graph.c_str());
    }
    if (report.batches_found > 0) {
        std::fprintf(stderr, "%zu of %zu batches had been staged before\n", report.batches_found,
                     report.batches);
    }
    std::fprintf(stderr, "%zu statements in %zu graphs loaded, counted and compared\n",
                 report.statements, report.graphs);
}

ExitStatus load_into_store(const LoadPlan& plan, SparqlClient& store, const LoadOptions& options) {
    ProgressBar bar(!options.quiet);
    LoadSettings settings{.resume = options.resume,
                          .exact = options.exact,
                          .progress = [&](std::size_t done, std::size_t total) {
                              bar.step(done, std::max<std::size_t>(total, 1));
                          }};
    if (options.break_lock) {
        settings.break_lock = std::chrono::seconds(*options.break_lock);
    }
    const LoadReport report = load(store, plan, settings);
    if (!options.quiet) {
        tell_report(report);
    }
    return ExitStatus::done;
}

/// Reads what is to be loaded; nothing, and messages, where it has problems.
std::optional<SortedStatements> read_input(const LoadOptions& options) {
    Diagnostics diagnostics;
    auto statements = read_side(options.input, options.provenance, diagnostics, stop_if_asked);
    show(diagnostics, options.diagnostics, stderr);
    if (!statements) {
        std::fputs("dialograph: nothing was loaded; the input has problems\n", stderr);
    }
    return statements;
}

ExitStatus load_input(const LoadOptions& options) {
    const StoreType* type = store_type_named(options.store.type);
    auto statements = read_input(options);
    if (!statements) {
        return ExitStatus::data_errors;
    }
    std::unique_ptr<SparqlClient> store;
    if (!options.dry_run) {
        store = open_store(options.store, options.quiet);
        type = &store->type();
    }
    const LoadPlan plan(std::move(*statements), options.graph, batch_size_of(options, type),
                        stop_if_asked);
    return options.dry_run ? tell_plan(plan, options) : load_into_store(plan, *store, options);
}

ExitStatus run_load(const LoadOptions& options) {
    catch_signals();
    try {
        return load_input(options);
    } catch (const NoSide& error) {
        std::fprintf(stderr, "dialograph: %s\n", error.what());
    } catch (const std::invalid_argument& error) {
        std::fprintf(stderr, "dialograph: %s\n", error.what());
    }
    return ExitStatus::usage;
}

void add_ways(CLI::App& app, LoadOptions& options) {
    app.add_option("--batch", options.batch,
                   "The statements of one request; else what the store is known to take")
        ->check(CLI::Range(1, 10'000'000))
        ->option_text("NUMBER");
    app.add_flag("--resume", options.resume,
                 "Keep what was staged if the load breaks off, and go on from there next time");
    app.add_option("--break-lock", options.break_lock,
                   "Take the place of another load that gives no sign of life for so long")
        ->option_text("SECONDS");
    app.add_flag("--exact", options.exact,
                 "Refuse a store that spells a value in its own way, such as 1.5 for 1.50");
    app.add_flag("--dry-run", options.dry_run,
                 "Print what would be done, and ask the store nothing");
}

}  // namespace

Run set_up_load(CLI::App& app) {
    auto options = std::make_shared<LoadOptions>();
    app.add_option("input", options->input, "Records, a file of RDF, or a release")
        ->required()
        ->option_text("RECORDS|RDF");
    add_store_options(app, options->store, true);
    app.add_option("--graph", options->graph,
                   "Put all statements into this one graph, whichever they name")
        ->check([](const std::string& text) {
            return Iri::parse(text) ? std::string{} : "\"" + text + "\" is no absolute IRI";
        })
        ->option_text("IRI");
    add_ways(app, *options);
    add_choice<Provenance>(
        app, "--provenance", options->provenance,
        {{"none", Provenance::none}, {"source", Provenance::source}, {"row", Provenance::row}},
        "How far each claim of records leads back, as in export");
    app.add_flag("-q,--quiet", options->quiet, "Show problems only");
    add_diagnostics_option(app, options->diagnostics);
    app.footer(
        "Each graph of the input takes the place of the graph of that name in the store, and "
        "sessions that are gone from a data set are dropped. Exits with 5 where the store "
        "fails; its data is then as it was.");
    return [options] { return run_load(*options); };
}

}  // namespace dialograph::cli
