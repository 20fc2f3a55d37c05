// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/load.hpp"

#include "cli/command.hpp"
#include "cli/load_options.hpp"
#include "cli/load_preview.hpp"
#include "cli/store_list.hpp"
#include "exporters/diff/difference.hpp"
#include "exporters/diff/side.hpp"
#include "exporters/store/load_changes.hpp"
#include "model/count_text.hpp"

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

constexpr std::size_t usual_batch = 50'000;
/// The graphs that are named in a message; the rest is counted.
constexpr std::size_t most_shown = 20;

/// The batches that a store takes, unless a person knows better.
std::size_t batch_size_of(const LoadOptions& options, const StoreType* type) {
    if (options.batch > 0) {
        return options.batch;
    }
    return type == nullptr
               ? usual_batch
               : std::max(type->most_posted, std::min(type->most_inserted, usual_batch));
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
    std::fprintf(stderr, "%s in %s loaded, counted and compared\n",
                 count_text(report.statements, "statement").c_str(),
                 count_text(report.graphs, "graph").c_str());
}

/// Reads a side; nothing, and messages, where it has problems.
std::optional<SortedStatements> read(const std::string& path, const LoadOptions& options) {
    Diagnostics diagnostics;
    auto statements = read_side(path, options.provenance.value_or(Provenance::source), diagnostics,
                                stop_if_asked);
    show(diagnostics, options.diagnostics, stderr);
    if (!statements) {
        std::fprintf(stderr, "dialograph: nothing was loaded; there are problems in %s\n",
                     path.c_str());
    }
    return statements;
}

/// Whether there is something to load, else a message: an input that lost its statements on the way
/// here must not empty a store.
bool has_statements(const SortedStatements& statements, const LoadOptions& options) {
    if (statements.empty()) {
        std::fprintf(stderr, "dialograph: nothing was loaded; there is no statement in %s\n",
                     options.input.c_str());
    }
    return !statements.empty();
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
    check_graphs(difference, options.graph);
    if (options.dry_run) {
        preview_changes(difference, options);
        return ExitStatus::done;
    }
    const LoadPlan old(std::move(before), options.graph, batch_size_of(options, nullptr),
                       stop_if_asked);
    const auto store = open_unchanged(options);
    ProgressBar bar(!options.quiet);
    load_changes(*store, old, difference, options.graph, settings_of(options, bar));
    if (!options.quiet) {
        std::fprintf(stderr, "%s removed and %zu added, %zu in all\n",
                     count_text(difference.removed.size(), "statement").c_str(),
                     difference.added.size(), difference.after);
    }
    return ExitStatus::done;
}

ExitStatus write_script(const LoadPlan& plan, const LoadOptions& options) {
    const BulkLoad written =
        write_bulk_load(plan, *store_type_named(options.script), options.output, options.bulk);
    if (!options.quiet) {
        std::fprintf(stderr, "%s in %s; %s beside them says how it is run\n",
                     count_text(plan.statement_count(), "statement").c_str(),
                     count_text(written.data.size(), "file").c_str(), written.script.c_str());
        std::fprintf(stderr, "%s\n", std::string(written.effect).c_str());
    }
    return ExitStatus::done;
}

ExitStatus load_input(const LoadOptions& options) {
    std::optional<SortedStatements> before;
    if (!options.changes_from.empty() && !(before = read(options.changes_from, options))) {
        return ExitStatus::data_errors;
    }
    auto statements = read(options.input, options);
    if (!statements || !has_statements(*statements, options)) {
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
    if (options.dry_run) {
        (options.script.empty() ? preview_load : preview_script)(plan, options);
        return ExitStatus::done;
    }
    return store ? load_all(plan, *store, options) : write_script(plan, options);
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

ExitStatus run_load(const LoadOptions& options, const CLI::App& app) {
    if (options.list_stores) {
        list_stores();
        return ExitStatus::done;
    }
    catch_signals();
    try {
        if (const std::string fault = fault_of(options, app); !fault.empty()) {
            throw std::invalid_argument(fault);
        }
        if (options.script.empty()) {
            check_who_asks(options.store);  // before the input is read
        }
        return load_input(options);
    } catch (const LoadStopped& stopped) {
        rethrow(stopped);
    } catch (const UnfitGraph& error) {
        std::fprintf(stderr, "dialograph: nothing was loaded; %s\n", error.what());
        return ExitStatus::data_errors;
    } catch (const NoSide& error) {
        std::fprintf(stderr, "dialograph: %s\n", error.what());
    } catch (const std::invalid_argument& error) {
        std::fprintf(stderr, "dialograph: %s\n", error.what());
    }
    return ExitStatus::usage;
}

}  // namespace

Run set_up_load(CLI::App& app) {
    auto options = std::make_shared<LoadOptions>();
    add_load_options(app, *options);
    return [options, &app] { return run_load(*options, app); };
}

}  // namespace dialograph::cli
