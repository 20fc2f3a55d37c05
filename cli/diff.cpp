// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "cli/choice.hpp"
#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/language.hpp"
#include "cli/output.hpp"
#include "cli/statement_options.hpp"
#include "exporters/diff/diff_format.hpp"
#include "exporters/diff/side.hpp"
#include "exporters/parallel.hpp"

#include <CLI/CLI.hpp>

#include <array>
#include <cstdio>
#include <memory>
#include <string>

namespace dialograph::cli {
namespace {

struct DiffOptions {
    std::string before;
    std::string after;
    const DiffFormat* format = &diff_formats().front();
    Output output;
    DiffSettings settings;
    Provenance provenance = Provenance::source;
    bool quiet = false;
    DiagnosticStyle diagnostics = DiagnosticStyle::text;
};

/// A side and what is said of it.
struct ReadSide {
    std::optional<SortedStatements> statements;
    Diagnostics diagnostics;
};

/// Reads both sides at once. Nothing, and messages on the first one, where there are problems.
std::optional<std::array<SortedStatements, 2>> read_sides(const DiffOptions& options) {
    const std::array paths{options.before, options.after};
    std::array<ReadSide, 2> sides;
    in_parallel(sides.size(), 1, [&] {
        return [&](std::size_t i) {
            sides.at(i).statements =
                read_side(paths.at(i), options.provenance, sides.at(i).diagnostics, stop_if_asked);
        };
    });
    for (std::size_t i = 0; i < sides.size(); ++i) {
        show(sides.at(i).diagnostics, options.diagnostics, stderr);
        if (!sides.at(i).statements) {
            std::fprintf(stderr, "dialograph: nothing was compared; there are problems in %s\n",
                         paths.at(i).c_str());
            return std::nullopt;
        }
    }
    return std::array{*std::move(sides[0].statements), *std::move(sides[1].statements)};
}

void write(const Comparison& comparison, const DiffOptions& options) {
    ByteSink output = options.output.open();
    output.stop_if(stop_was_asked);
    options.format->write(comparison, output, options.settings);
    output.commit();
}

void tell_counts(const Comparison& comparison) {
    const Difference& difference = comparison.difference;
    const bool without_graphs =
        compared_graphs(comparison.before, comparison.after) == Graphs::left_out;
    std::fprintf(
        stderr, "%zu statements before, %zu after%s: %zu removed, %zu added\n", difference.before,
        difference.after,
        without_graphs ? ", compared without their graphs, which one side does not name" : "",
        difference.removed.size(), difference.added.size());
}

ExitStatus run_diff(const DiffOptions& options) {
    catch_signals();
    try {
        auto sides = read_sides(options);
        if (!sides) {
            return ExitStatus::io_failed;  // 1 would say that there are differences
        }
        const Comparison comparison =
            compare(std::move((*sides)[0]), std::move((*sides)[1]), stop_if_asked);
        write(comparison, options);
        if (!options.quiet) {
            tell_counts(comparison);
        }
        return comparison.difference.empty() ? ExitStatus::done : ExitStatus::data_errors;
    } catch (const NoSide& error) {
        std::fprintf(stderr, "dialograph: %s\n", error.what());
        return ExitStatus::usage;
    }
}

void add_outputs(CLI::App& app, DiffOptions& options) {
    std::vector<std::pair<std::string, const DiffFormat*>> formats;
    std::string summaries;
    for (const DiffFormat& format : diff_formats()) {
        formats.emplace_back(format.name, &format);
        summaries += (summaries.empty() ? "" : ", ") + std::string(format.summary);
    }
    add_choice<const DiffFormat*>(app, "-f,--format", options.format, formats,
                                  "How to write it: " + summaries);
    add_output_options(app, options.output);
    add_language_option(app, options.settings.language);
    add_iri_option(app, "--graph", options.settings.graph,
                   "For an update: the named graph of the statements that name none");
    add_iri_option(app, "--staging", options.settings.staging,
                   "For an update that does nothing unless the store holds OLD: an IRI with which "
                   "the graphs start that it uses on its way");
}

}  // namespace

Run set_up_diff(CLI::App& app) {
    auto options = std::make_shared<DiffOptions>();
    app.add_option("old", options->before, "Records, a file of RDF, or a release")
        ->required()
        ->option_text("OLD");
    app.add_option("new", options->after, "What it is compared with")
        ->required()
        ->option_text("NEW");
    add_outputs(app, *options);
    add_provenance_option(app, options->provenance,
                          "How far each claim of records leads back, as in export");
    app.add_flag("-q,--quiet", options->quiet, "Show problems only");
    add_diagnostics_option(app, options->diagnostics);
    app.footer(
        "Exits with 0 where nothing differs, 1 where something does, and 4 where a side "
        "could not be read.");
    return [options] { return run_diff(*options); };
}

}  // namespace dialograph::cli
