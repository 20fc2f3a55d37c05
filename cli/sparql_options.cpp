// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "cli/sparql_options.hpp"

#include "cli/choice.hpp"
#include "cli/file_name.hpp"
#include "model/diagnostic.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <filesystem>
#include <string_view>
#include <utility>
#include <vector>

namespace dialograph::cli {
namespace {

struct FormatRow {
    std::string_view name;
    ResultFormat format;
    /// The extension of its files, without the dot.
    std::string_view extension;
    /// Whether it is for RDF, and not for a table.
    bool is_for_graphs;
};

constexpr std::array rows{
    FormatRow{"table", ResultFormat::table, "txt", false},
    FormatRow{"csv", ResultFormat::csv, "csv", false},
    FormatRow{"tsv", ResultFormat::tsv, "tsv", false},
    FormatRow{"json", ResultFormat::json, "json", false},
    FormatRow{"turtle", ResultFormat::turtle, "ttl", true},
    FormatRow{"ntriples", ResultFormat::ntriples, "nt", true},
};

bool is_for_graphs(ResultFormat format) {
    return std::ranges::find(rows, format, &FormatRow::format)->is_for_graphs;
}

std::string list_of_extensions() {
    std::string list;
    for (const FormatRow& row : rows) {
        list.append(list.empty() ? "" : " ").append(row.extension);
    }
    return list;
}

std::optional<ResultFormat> format_of_file(const std::filesystem::path& file) {
    const std::string extension = file.extension().string();
    const auto* const row = std::ranges::find_if(
        rows, [&](const FormatRow& one) { return extension == "." + std::string(one.extension); });
    return row == rows.end() ? std::nullopt : std::optional(row->format);
}

/// What is wrong with the query, as a sentence; empty where nothing is.
std::string query_fault(const SparqlOptions& options, QueryForm form) {
    if (options.query.empty() == options.file.empty()) {
        return "there has to be one query: as an argument, - for the standard input, or with "
               "--file";
    }
    if (form == QueryForm::update) {
        return "this is an update, and sparql only asks; use load to change what a store holds";
    }
    if (form == QueryForm::unknown) {
        return "this is no query: it starts with neither SELECT, ASK, CONSTRUCT nor DESCRIBE";
    }
    return {};
}

}  // namespace

void add_sparql_options(CLI::App& app, SparqlOptions& options) {
    app.add_option("query", options.query, "The query; - reads it from the standard input")
        ->option_text("QUERY");
    app.add_option("--file", options.file, "A file with the query")
        ->check(refuse_empty_name)
        ->option_text("FILE");
    add_store_options(app, options.store, true);
    std::vector<std::pair<std::string, std::optional<ResultFormat>>> words;
    for (const FormatRow& row : rows) {
        words.emplace_back(row.name, row.format);
    }
    add_choice<std::optional<ResultFormat>>(
        app, "-f,--format", options.format, words,
        "How to write the answer: a table (the default), or as the W3C's CSV, TSV or JSON; the RDF "
        "of CONSTRUCT and DESCRIBE as Turtle (the default) or N-Triples; else the extension of "
        "FILE tells, one of " +
            list_of_extensions());
    add_output_options(app, options.output);
    app.footer(
        "Data may be in named graphs, where load puts it, and a store may look into them only "
        "where the query says GRAPH ?g { ... }; `dialograph load --list-stores` tells which "
        "does. Exits with 0 when the store has answered, 2 where the query or the options are not "
        "understood, 4 where something could not be read or written, and 5 where the store failed "
        "or refused.");
}

std::string settle_options(SparqlOptions& options, QueryForm form) {
    if (std::string fault = query_fault(options, form); !fault.empty()) {
        return fault;
    }
    if (!options.format && !options.output.is_standard()) {
        options.format = format_of_file(options.output.file);
        if (!options.format) {
            return no_format_of(options.output.file, list_of_extensions());
        }
    }
    const bool for_graphs = form == QueryForm::graph;
    if (!options.format) {
        options.format = for_graphs ? ResultFormat::turtle : ResultFormat::table;
    }
    if (is_for_graphs(*options.format) != for_graphs) {
        return for_graphs ? "the answer is RDF; use --format turtle or ntriples, or a file with "
                            "the extension ttl or nt"
                          : "the answer is a table; use --format table, csv, tsv or json, or a "
                            "file with the extension txt, csv, tsv or json";
    }
    return {};
}

}  // namespace dialograph::cli
