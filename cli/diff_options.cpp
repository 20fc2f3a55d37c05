// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "cli/diff_options.hpp"

#include "cli/choice.hpp"
#include "cli/file_name.hpp"
#include "cli/language.hpp"
#include "cli/statement_options.hpp"
#include "exporters/diff/diff_fault.hpp"
#include "exporters/diff/side.hpp"
#include "exporters/store/load_plan.hpp"
#include "model/diagnostic.hpp"

#include <utility>
#include <vector>

namespace dialograph::cli {
namespace {

void add_format(CLI::App& app, DiffOptions& options) {
    std::vector<std::pair<std::string, const DiffFormat*>> formats;
    std::string summaries;
    for (const DiffFormat& format : diff_formats()) {
        formats.emplace_back(format.name, &format);
        summaries += (summaries.empty() ? "" : ", ") + std::string(format.summary) + " (." +
                     std::string(format.extension) + ")";
    }
    add_choice<const DiffFormat*>(
        app, "-f,--format", options.format, formats,
        "How to write it: " + summaries + "; else the extension of FILE tells, else text");
}

std::string list_of_extensions() {
    std::string list;
    for (const DiffFormat& format : diff_formats()) {
        list.append(list.empty() ? "" : " ").append(format.extension);
    }
    return list;
}

}  // namespace

void add_diff_options(CLI::App& app, DiffOptions& options) {
    app.add_option("old", options.before, "Records, a file of RDF, or a release")
        ->required()
        ->option_text("OLD");
    app.add_option("new", options.after, "What it is compared with")
        ->required()
        ->option_text("NEW");
    add_format(app, options);
    add_output_options(app, options.output);
    add_language_option(app, options.settings.language);
    add_iri_option(app, "--graph", options.settings.graph,
                   "For an update or a patch: the one graph in which the store has all "
                   "statements, whichever they name, as load --graph puts them");
    add_iri_option(app, "--staging", options.settings.staging,
                   "For an update that first looks whether the store holds OLD, and does nothing "
                   "if not: where it may put graphs of its own meanwhile, as the beginning of "
                   "their names, which nothing else in the store has and which ends in / or #, "
                   "such as https://example.org/staging/");
    add_provenance_option(app, options.provenance,
                          "How far each claim of records leads back, as in export");
    app.add_flag("-q,--quiet", options.quiet, "Show problems only");
    add_diagnostics_option(app, options.diagnostics);
    app.footer(
        "Exits with 0 where nothing differs, 1 where something does, 2 where the options do not "
        "fit together or what is compared, and 4 where a side could not be read or the difference "
        "not be written.");
}

std::string settle_options(DiffOptions& options) {
    if (options.format == nullptr) {
        options.format = options.output.is_standard() ? &diff_formats().front()
                                                      : diff_format_of_file(options.output.file);
    }
    if (options.format == nullptr) {
        return no_format_of(options.output.file, list_of_extensions());
    }
    if (options.provenance && !is_records_folder(options.before) &&
        !is_records_folder(options.after)) {
        return "--provenance is for folders of records, and neither side is one";
    }
    if (const std::string problem = graph_name_problem(options.settings.graph); !problem.empty()) {
        return "--graph: " + problem;
    }
    return fault_of(*options.format, options.settings);
}

}  // namespace dialograph::cli
