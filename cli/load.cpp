// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/load.hpp"

#include "cli/choice.hpp"
#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/store_options.hpp"
#include "exporters/diff/difference.hpp"
#include "exporters/diff/side.hpp"
#include "exporters/store/bulk_script.hpp"
#include "exporters/store/load_changes.hpp"
#include "ontology/iri.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>

namespace dialograph::cli {
namespace {

struct LoadOptions {
    std::string input;
    StoreOptions store;
    /// The side that the store is to hold, where only the changes are sent.
    std::string changes_from;
    /// The store whose bulk loader is written for, and where to.
    std::string script;
    std::string output;
    BulkSettings bulk;
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
/// The graphs that are named in a message; the rest is counted.
constexpr std::size_t most_shown = 20;

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
    std::size_t shown = 0;
    for (const auto& [graph, planned] : plan.graphs()) {
        if (shown++ == most_shown) {
            std::printf("replace     and %zu more graphs\n", plan.graphs().size() - most_shown);
            break;
        }
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
    for (std::size_t i = 0; i < std::min(report.dropped.size(), most_shown); ++i) {
        std::fprintf(stderr, "dropped <%s>, which the data set no longer has\n",
                     report.dropped[i].c_str());
    }
    if (report.dropped.size() > most_shown) {
        std::fprintf(stderr, "and dropped %zu more such graphs\n",
                     report.dropped.size() - most_shown);
    }
    if (report.batches_found > 0) {
        std::fprintf(stderr, "%zu of %zu batches had been staged before\n", report.batches_found,
                     report.batches);
    }
    std::fprintf(stderr, "%zu statements in %zu graphs loaded, counted and compared\n",
                 report.statements, report.graphs);
}

/// Reads a side; nothing, and messages, where it has problems.
std::optional<SortedStatements> read(const std::string& path, const LoadOptions& options) {
    Diagnostics diagnostics;
    auto statements = read_side(path, options.provenance, diagnostics, stop_if_asked);
    show(diagnostics, options.diagnostics, stderr);
    if (!statements) {
        std::fprintf(stderr, "dialograph: nothing was loaded; there are problems in %s\n",
                     path.c_str());
    }
    return statements;
}

LoadSettings settings_of(const LoadOptions& options, ProgressBar& bar) {
    LoadSettings settings{.break_lock = {},
                          .resume = options.resume,
                          .exact = options.exact,
                          .progress = [&](std::size_t done, std::size_t total) {
                              bar.step(done, std::max<std::size_t>(total, 1));
                          }};
    if (options.break_lock) {
        settings.break_lock = std::chrono::seconds(*options.break_lock);
    }
    return settings;
}

/// A client for the store, to which nothing was done yet.
std::unique_ptr<SparqlClient> open_unchanged(const LoadOptions& options) {
    try {
        return open_store(options.store, options.quiet);
    } catch (const StoreError& error) {
        throw StoreError(error.failure(),
                         with_state(error.what(), "nothing was changed in the store"));
    }
}

ExitStatus load_all(const LoadPlan& plan, SparqlClient& store, const LoadOptions& options) {
    ProgressBar bar(!options.quiet);
    const LoadReport report = load(store, plan, settings_of(options, bar));
    if (!options.quiet) {
        tell_report(report);
    }
    return ExitStatus::done;
}

ExitStatus send_changes(SortedStatements before, const SortedStatements& after,
                        const LoadOptions& options) {
    const Graphs graphs = options.graph.empty() ? compared_graphs(before, after) : Graphs::left_out;
    const Difference difference = difference_of(before, after, graphs, stop_if_asked);
    if (difference.graphs.contains("") && options.graph.empty()) {
        throw std::invalid_argument(
            "there are statements that name no graph; say with --graph in "
            "which graph they are in the store");
    }
    if (options.dry_run) {
        std::printf(
            "store       %s, %s\nremove      %zu statements\nadd         %zu statements\n"
            "Nothing was sent.\n",
            options.store.url.c_str(), authentication_text(options.store).c_str(),
            difference.removed.size(), difference.added.size());
        return ExitStatus::done;
    }
    const LoadPlan old(std::move(before), options.graph, batch_size_of(options, nullptr),
                       stop_if_asked);
    const auto store = open_unchanged(options);
    ProgressBar bar(!options.quiet);
    load_changes(*store, old, difference, options.graph, settings_of(options, bar));
    if (!options.quiet) {
        std::fprintf(stderr, "%zu statements removed and %zu added, %zu in all\n",
                     difference.removed.size(), difference.added.size(), difference.after);
    }
    return ExitStatus::done;
}

ExitStatus write_script(const LoadPlan& plan, const LoadOptions& options) {
    const auto names =
        write_bulk_load(plan, *store_type_named(options.script), options.output, options.bulk);
    if (!options.quiet) {
        std::fprintf(stderr, "%zu statements in %zu files; %s says what to do with them\n",
                     plan.statement_count(), names.size() - 1, names.back().c_str());
    }
    return ExitStatus::done;
}

ExitStatus load_input(const LoadOptions& options) {
    std::optional<SortedStatements> before;
    if (!options.changes_from.empty() && !(before = read(options.changes_from, options))) {
        return ExitStatus::data_errors;
    }
    auto statements = read(options.input, options);
    if (!statements) {
        return ExitStatus::data_errors;
    }
    if (before) {
        return send_changes(std::move(*before), *statements, options);
    }
    std::unique_ptr<SparqlClient> store;
    if (!options.dry_run && options.script.empty()) {
        store = open_unchanged(options);
    }
    const StoreType* const type = store ? &store->type() : store_type_named(options.store.type);
    const LoadPlan plan(std::move(*statements), options.graph, batch_size_of(options, type),
                        stop_if_asked);
    if (!options.script.empty()) {
        return write_script(plan, options);
    }
    return store ? load_all(plan, *store, options) : tell_plan(plan, options);
}

/// What does not fit together, as a sentence; empty where all does.
std::string fault_of(const LoadOptions& options) {
    if (options.script.empty() == options.store.url.empty()) {
        return "say where to: --store URL, or --script TYPE with -o DIR for a bulk loader";
    }
    if (options.script.empty() != options.output.empty()) {
        return "--script and -o belong together";
    }
    if (!options.script.empty() && !options.changes_from.empty()) {
        return "--script writes all; for changes use diff, or load --changes-from with a store";
    }
    return {};
}

/// Throws what ended a load, and lets its sentence on the store reach the person.
[[noreturn]] void rethrow(const LoadStopped& stopped) {
    if (stop_was_asked()) {
        throw Interrupted{stopped.what()};
    }
    std::fprintf(stderr, "dialograph: %s\n", stopped.what());
    std::rethrow_if_nested(stopped);
    throw stopped;
}

ExitStatus run_load(const LoadOptions& options) {
    catch_signals();
    try {
        if (const std::string fault = fault_of(options); !fault.empty()) {
            throw std::invalid_argument(fault);
        }
        return load_input(options);
    } catch (const LoadStopped& stopped) {
        rethrow(stopped);
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

void add_script(CLI::App& app, LoadOptions& options) {
    app.add_option("--script", options.script,
                   "Write the files and the script for a store's own bulk loader, in place of "
                   "loading")
        ->check([](const std::string& name) {
            const StoreType* const type = store_type_named(name);
            return type != nullptr && has_bulk_loader(*type)
                       ? std::string{}
                       : "there is no bulk loader for \"" + name + "\"; use " + bulk_loader_names();
        })
        ->option_text(bulk_loader_names());
    app.add_option("-o,--output", options.output, "The folder for it, new or empty")
        ->option_text("DIR");
    add_choice<Compression>(app, "--compression", options.bulk.compression,
                            {{"gzip", Compression::gzip}, {"zstd", Compression::zstd}},
                            "How the files for a bulk loader are compressed");
    app.add_option("--per-file", options.bulk.statements_per_file,
                   "The statements of a file for a bulk loader (1000000)")
        ->check(CLI::Range(1, 1'000'000'000))
        ->option_text("NUMBER");
}

}  // namespace

Run set_up_load(CLI::App& app) {
    auto options = std::make_shared<LoadOptions>();
    app.add_option("input", options->input, "Records, a file of RDF, or a release")
        ->required()
        ->option_text("RECORDS|RDF");
    add_store_options(app, options->store, false);
    app.add_option("--graph", options->graph,
                   "Put all statements into this one graph, whichever they name")
        ->check([](const std::string& text) {
            return Iri::parse(text) ? std::string{} : "\"" + text + "\" is no absolute IRI";
        })
        ->option_text("IRI");
    app.add_option("--changes-from", options->changes_from,
                   "Send only what differs from OLD, which the store has to hold, and nothing else")
        ->option_text("OLD");
    add_ways(app, *options);
    add_script(app, *options);
    add_choice<Provenance>(
        app, "--provenance", options->provenance,
        {{"none", Provenance::none}, {"source", Provenance::source}, {"row", Provenance::row}},
        "How far each claim of records leads back, as in export");
    app.add_flag("-q,--quiet", options->quiet, "Show problems only");
    add_diagnostics_option(app, options->diagnostics);
    app.footer(
        "Each graph of the input takes the place of the graph of that name in the store, and "
        "sessions that are gone from a data set are dropped. Exits with 0 when all is done, 1 "
        "where "
        "the input has problems, 4 where something could not be read or written, and 5 where the "
        "store failed or refused; the message then says how its data is.");
    return [options] { return run_load(*options); };
}

}  // namespace dialograph::cli
