// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "cli/load_options.hpp"

#include "cli/choice.hpp"
#include "cli/file_name.hpp"
#include "cli/statement_options.hpp"
#include "exporters/diff/side.hpp"
#include "exporters/store/load_plan.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <initializer_list>

namespace dialograph::cli {
namespace {

void add_ways(CLI::App& app, LoadOptions& options) {
    app.add_option("--batch", options.batch,
                   "The statements of one request; else what the store is known to take")
        ->check(CLI::Range(1, 10'000'000))
        ->option_text("NUMBER");
    app.add_flag("--resume", options.resume,
                 "Keep what was staged if the load breaks off, and go on from there next time");
    app.add_option("--break-lock", options.break_lock,
                   "Take the place of another load that gives no sign of life for so long")
        ->check(CLI::Range(0, 1'000'000'000))
        ->option_text("SECONDS");
    app.add_flag("--exact", options.exact,
                 "Refuse a store that spells a value in its own way, such as 1.5 for 1.50");
    app.add_flag(
        "--dry-run", options.dry_run,
        "Print what would be done; nothing is sent or written, and the store is not asked");
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
    app.add_option("-o,--output", options.output,
                   "For --script: the folder for the files, new or empty")
        ->check(refuse_empty_name)
        ->option_text("DIR");
    add_choice<Compression>(app, "--compression", options.bulk.compression,
                            {{"gzip", Compression::gzip}, {"zstd", Compression::zstd}},
                            "For --script: how the files are compressed");
    app.add_option("--per-file", options.bulk.statements_per_file,
                   "For --script: the statements of a file (1000000)")
        ->check(CLI::Range(1, 1'000'000'000))
        ->option_text("NUMBER");
}

/// The first of some options that was given; empty where none was.
std::string first_given(const CLI::App& app, std::initializer_list<const char*> names) {
    const auto* const found =
        std::ranges::find_if(names, [&](const char* name) { return app.count(name) > 0; });
    return found == names.end() ? std::string{} : *found;
}

std::string fault_of_load(const LoadOptions& options, const CLI::App& app) {
    if (const std::string name = first_given(app, {"--output", "--compression", "--per-file"});
        !name.empty()) {
        return name +
               " goes with --script, which writes files for a store's own bulk loader in "
               "place of loading";
    }
    if (options.store.url.empty()) {
        return "say where to: --store URL, or --script TYPE with -o DIR for a bulk loader";
    }
    const std::string name = first_given(app, {"--batch", "--resume"});
    if (!options.changes_from.empty() && !name.empty()) {
        return name + " is for a whole load, and --changes-from sends the changes alone";
    }
    return {};
}

std::string fault_of_script(const LoadOptions& options, const CLI::App& app) {
    if (!options.store.url.empty()) {
        return "--store loads, and --script writes files for a bulk loader in place of loading: "
               "leave one of them out";
    }
    if (!options.changes_from.empty()) {
        return "--script writes all; for changes use diff, or load --changes-from with a store";
    }
    const std::string name = first_given(
        app, {"--store-type", "--user", "--password-file", "--token-file", "--auth", "--ca-file",
              "--timeout", "--batch", "--resume", "--break-lock", "--exact"});
    if (!name.empty()) {
        return name + " goes with --store, and --script asks no store";
    }
    return options.output.empty() ? "--script needs -o DIR, the folder for the files"
                                  : std::string{};
}

}  // namespace

void add_load_options(CLI::App& app, LoadOptions& options) {
    app.add_option("input", options.input, "Records, a file of RDF, or a release")
        ->option_text("RECORDS|RDF");
    add_store_options(app, options.store, false);
    add_iri_option(app, "--graph", options.graph,
                   "Put all statements into this one graph, whichever they name");
    app.add_option("--changes-from", options.changes_from,
                   "Send only what differs from OLD, which the store has to hold, and nothing else")
        ->check(refuse_empty_name)
        ->option_text("OLD");
    app.add_flag("--list-stores", options.list_stores,
                 "List the stores that are known by name, with what each needs");
    add_ways(app, options);
    add_script(app, options);
    add_provenance_option(app, options.provenance,
                          "How far each claim of records leads back, as in export");
    app.add_flag("-q,--quiet", options.quiet, "Show problems only");
    add_diagnostics_option(app, options.diagnostics);
    app.footer(
        "Each graph of the input takes the place of the graph of that name in the store, and "
        "sessions that are gone from a data set are dropped. An input without a statement is "
        "refused. Exits with 0 when all is done, 1 where the input has problems, 2 where the "
        "options do not fit together, 4 where something could not be read or written, and 5 where "
        "the store failed or refused; the message then says how its data is.");
}

std::string fault_of(const LoadOptions& options, const CLI::App& app) {
    if (options.input.empty()) {
        return "say what to load: records, a file of RDF or a release; `dialograph load "
               "--list-stores` lists where to";
    }
    if (std::string problem = graph_name_problem(options.graph); !problem.empty()) {
        return "--graph: " + problem;
    }
    const std::string& old = options.changes_from;
    if (options.provenance && !is_records_folder(options.input) &&
        (old.empty() || !is_records_folder(old))) {
        return "--provenance is for folders of records, and " + options.input +
               (old.empty() ? " is none" : " and " + old + " are none");
    }
    return options.script.empty() ? fault_of_load(options, app) : fault_of_script(options, app);
}

}  // namespace dialograph::cli
