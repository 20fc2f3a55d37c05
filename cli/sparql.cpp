// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "cli/choice.hpp"
#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/output.hpp"
#include "cli/store_options.hpp"
#include "cli/terminal.hpp"
#include "exporters/store/query_form.hpp"
#include "exporters/store/result_table.hpp"
#include "exporters/store/results_writer.hpp"
#include "model/source_text.hpp"

#include <CLI/CLI.hpp>

#include <cstdint>
#include <cstdio>
#include <iostream>
#include <iterator>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <unistd.h>

namespace dialograph::cli {
namespace {

enum class AnswerFormat : std::uint8_t { table, csv, tsv, json, turtle, ntriples };

struct SparqlOptions {
    std::string query;
    std::string file;
    StoreOptions store;
    std::optional<AnswerFormat> format;
    Output output;
    bool quiet = false;
};

bool is_for_graphs(AnswerFormat format) {
    return format == AnswerFormat::turtle || format == AnswerFormat::ntriples;
}

std::string read_query(const SparqlOptions& options) {
    if (!options.file.empty()) {
        return std::string(SourceText::read(options.file, options.file).text());
    }
    if (options.query == "-") {
        return {std::istreambuf_iterator<char>(std::cin), {}};
    }
    return options.query;
}

/// What does not fit together, as a sentence; empty where all does.
std::string fault_of(QueryForm form, const SparqlOptions& options) {
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
    if (options.format && is_for_graphs(*options.format) != (form == QueryForm::graph)) {
        return form == QueryForm::graph
                   ? "the answer is RDF; use --format turtle or ntriples"
                   : "the answer is a table; use --format table, csv, tsv or json";
    }
    return {};
}

std::unique_ptr<ResultWriter> make_writer(AnswerFormat format, ByteSink& bytes, bool to_terminal) {
    switch (format) {
    case AnswerFormat::csv: return make_csv_result_writer(bytes);
    case AnswerFormat::tsv: return make_tsv_result_writer(bytes);
    case AnswerFormat::json: return make_json_result_writer(bytes);
    default:
        return make_table_result_writer(
            bytes, to_terminal ? table_style_for(STDOUT_FILENO) : TextTableStyle{});
    }
}

void ask_for_table(SparqlClient& store, const std::string& query, const SparqlOptions& options) {
    ByteSink output = options.output.open();
    const auto writer = make_writer(options.format.value_or(AnswerFormat::table), output,
                                    options.output.is_standard());
    ResultReader reader(*writer);
    store.query(query, [&](std::string_view bytes) { reader.take(bytes); });
    reader.finish();
    writer->finish();
}

void ask_for_graph(SparqlClient& store, const std::string& query, const SparqlOptions& options) {
    ByteSink output = options.output.open();
    const bool lines = options.format == AnswerFormat::ntriples;
    store.construct(
        query, lines ? "application/n-triples" : "text/turtle, application/n-triples;q=0.9",
        [&](std::string_view bytes) {
            output.write(bytes);
            output.check();
        },
        [&](const std::string& type) {
            if (lines && type == "text/turtle") {
                throw std::invalid_argument(
                    "the store sends this as Turtle alone; use --format turtle");
            }
        });
    output.commit();
}

ExitStatus run_sparql(const SparqlOptions& options) {
    const std::string query = read_query(options);
    const QueryForm form = form_of(query);
    try {
        if (const std::string fault = fault_of(form, options); !fault.empty()) {
            throw std::invalid_argument(fault);
        }
        catch_signals();
        const auto store = open_store(options.store, true);
        if (form == QueryForm::graph) {
            ask_for_graph(*store, query, options);
        } else {
            ask_for_table(*store, query, options);
        }
        return ExitStatus::done;
    } catch (const std::invalid_argument& error) {
        std::fprintf(stderr, "dialograph: %s\n", error.what());
        return ExitStatus::usage;
    }
}

}  // namespace

Run set_up_sparql(CLI::App& app) {
    auto options = std::make_shared<SparqlOptions>();
    app.add_option("query", options->query, "The query; - reads it from the standard input")
        ->option_text("QUERY");
    app.add_option("--file", options->file, "A file with the query")->option_text("FILE");
    add_store_options(app, options->store, true);
    app.add_option_function<std::string>(
           "-f,--format",
           [options](const std::string& word) {
               AnswerFormat format{};
               const std::vector<std::pair<std::string, AnswerFormat>> words{
                   {"table", AnswerFormat::table},   {"csv", AnswerFormat::csv},
                   {"tsv", AnswerFormat::tsv},       {"json", AnswerFormat::json},
                   {"turtle", AnswerFormat::turtle}, {"ntriples", AnswerFormat::ntriples}};
               const auto found = std::find_if(words.begin(), words.end(), [&](const auto& pair) {
                   return pair.first == word;
               });
               if (found == words.end()) {
                   throw CLI::ValidationError("--format", "there is no \"" + word + "\"");
               }
               format = found->second;
               options->format = format;
           },
           "How to print the answer: a table (the default), or as the W3C's CSV, TSV or JSON; "
           "the RDF of CONSTRUCT and DESCRIBE as Turtle (the default) or N-Triples")
        ->option_text("table|csv|tsv|json|turtle|ntriples");
    add_output_options(app, options->output);
    return [options] { return run_sparql(*options); };
}

}  // namespace dialograph::cli
