// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/export.hpp"

#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/file_name.hpp"
#include "cli/output.hpp"
#include "cli/records_argument.hpp"
#include "cli/statement_options.hpp"
#include "exporters/graphs/graph_format.hpp"
#include "exporters/open.hpp"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <memory>
#include <optional>
#include <string>

namespace dialograph::cli {
namespace {

struct ExportOptions {
    std::string records;
    std::string format;
    Output output;
    std::optional<Provenance> provenance;
    bool keep_going = false;
    bool quiet = false;
    DiagnosticStyle diagnostics = DiagnosticStyle::text;
};

/// What to write: a format of RDF, or one of graphs.
struct ChosenFormat {
    const Format* rdf = nullptr;
    const GraphFormat* graph = nullptr;

    [[nodiscard]] explicit operator bool() const { return rdf != nullptr || graph != nullptr; }
};

ChosenFormat chosen_by_name(std::string_view name) {
    return {format_named(name), graph_format_named(name)};
}

/// The names of all formats, for messages.
std::string list_of_names() {
    std::string list;
    for (const Format& format : formats()) {
        list.append(list.empty() ? "" : " ").append(format.name);
    }
    for (const GraphFormat& format : graph_formats()) {
        list.append(" ").append(format.name);
    }
    return list;
}

/// The extensions of all formats, for messages.
std::string list_of_extensions() {
    std::string list;
    for (const Format& format : formats()) {
        list.append(list.empty() ? "" : " ").append(format.extension);
    }
    for (const GraphFormat& format : graph_formats()) {
        for (const std::string_view extension : format.extensions) {
            list.append(" ").append(extension);
        }
    }
    return list;
}

/// The format that the options ask for; none, and a message, where there is no such format.
ChosenFormat chosen_format(const ExportOptions& options) {
    if (!options.format.empty()) {
        return chosen_by_name(options.format);  // one of the names: the option takes no other
    }
    if (options.output.is_standard()) {
        return {&formats().front(), nullptr};
    }
    const ChosenFormat format{format_of_file(options.output.file),
                              graph_format_of_file(options.output.file)};
    if (!format) {
        std::fprintf(stderr, "dialograph: %s\n",
                     no_format_of(options.output.file, list_of_extensions()).c_str());
    }
    return format;
}

/// Writes the records.
/// @return what was written, for the closing line
std::string write(const LoadedRecords& loaded, const ChosenFormat& format,
                  const ExportOptions& options) {
    ByteSink output = options.output.open();
    output.stop_if(stop_was_asked);
    ProgressBar bar(!options.quiet);
    const auto step = [&](std::size_t done, std::size_t total) { bar.step(done, total); };
    if (format.rdf != nullptr) {
        const std::size_t statements =
            export_graph(*loaded.graph, *format.rdf, output,
                         options.provenance.value_or(Provenance::source), step);
        return std::to_string(statements) + " statements";
    }
    format.graph->write(*loaded.graph, output, step);
    output.commit();
    const Graph& graph = loaded.graph->graph();
    return std::to_string(boost::num_vertices(graph)) + " vertices and " +
           std::to_string(boost::num_edges(graph)) + " edges";
}

ExitStatus run_export(const ExportOptions& options) {
    const ChosenFormat format = chosen_format(options);
    if (!format) {
        return ExitStatus::usage;
    }
    if (format.graph != nullptr && options.provenance) {
        std::fputs(
            "dialograph: --provenance is for formats of RDF; a graph has its sources as "
            "vertices\n",
            stderr);
        return ExitStatus::usage;
    }
    const LoadedRecords loaded = open_dialogue(
        options.records, options.keep_going ? FaultyRows::leave_out : FaultyRows::refuse);
    show(loaded.diagnostics, options.diagnostics, stderr);
    if (loaded.graph == nullptr) {
        std::fputs("dialograph: nothing was written; the records have problems\n", stderr);
        return ExitStatus::data_errors;
    }
    if (loaded.dataset->origin != nullptr && options.provenance == Provenance::row) {
        std::fputs(
            "dialograph: a file of RDF has no rows to name; use --provenance source, or a "
            "folder of records\n",
            stderr);
        return ExitStatus::usage;
    }
    catch_signals();
    const std::string written = write(loaded, format, options);
    if (!options.quiet) {
        std::fprintf(stderr, "%zu records read, %s written, %zu rejected\n", loaded.rows_read,
                     written.c_str(), loaded.rows_rejected);
    }
    return loaded.diagnostics.empty() ? ExitStatus::done : ExitStatus::rejected;
}

}  // namespace

Run set_up_export(CLI::App& app) {
    auto options = std::make_shared<ExportOptions>();
    add_records_argument(app, options->records);
    const std::string names = list_of_names();
    app.add_option("-f,--format", options->format,
                   "One of " + names + "; else the extension of FILE tells, else turtle")
        ->check([names](const std::string& name) {
            return chosen_by_name(name)
                       ? std::string{}
                       : "there is no format \"" + name + "\"; use one of " + names;
        })
        ->option_text("FORMAT");
    add_output_options(app, options->output);
    add_provenance_option(
        app, options->provenance,
        "How far each claim leads back: not at all, to its source with the quoted words (the "
        "default), or to the row of the table too");
    app.add_flag("--keep-going", options->keep_going,
                 "Leave out records with problems, and what refers to them; exit with 3");
    app.add_flag("-q,--quiet", options->quiet, "Show problems only");
    add_diagnostics_option(app, options->diagnostics);
    return [options] { return run_export(*options); };
}

}  // namespace dialograph::cli
