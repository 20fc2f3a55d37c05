// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/sparql_options.hpp"
#include "cli/terminal.hpp"
#include "exporters/store/result_table.hpp"
#include "exporters/store/results_writer.hpp"
#include "model/source_text.hpp"

#include <cstdio>
#include <iostream>
#include <iterator>
#include <memory>
#include <stdexcept>
#include <string>
#include <unistd.h>

namespace dialograph::cli {
namespace {

std::string read_query(const SparqlOptions& options) {
    if (!options.file.empty()) {
        return std::string(SourceText::read(options.file, options.file).text());
    }
    if (options.query == "-") {
        return {std::istreambuf_iterator<char>(std::cin), {}};
    }
    return options.query;
}

std::unique_ptr<ResultWriter> make_writer(ResultFormat format, ByteSink& bytes, bool to_terminal) {
    switch (format) {
    case ResultFormat::csv: return make_csv_result_writer(bytes);
    case ResultFormat::tsv: return make_tsv_result_writer(bytes);
    case ResultFormat::json: return make_json_result_writer(bytes);
    default:
        return make_table_result_writer(
            bytes, to_terminal ? table_style_for(STDOUT_FILENO) : TextTableStyle{});
    }
}

void ask_for_table(SparqlClient& store, const std::string& query, const SparqlOptions& options) {
    ByteSink output = options.output.open();
    const auto writer = make_writer(*options.format, output, options.output.is_standard());
    ResultReader reader(*writer);
    store.query(query, [&](std::string_view bytes) { reader.take(bytes); });
    reader.finish();
    writer->finish();
}

void ask_for_graph(SparqlClient& store, const std::string& query, const SparqlOptions& options) {
    ByteSink output = options.output.open();
    const bool lines = options.format == ResultFormat::ntriples;
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

ExitStatus run_sparql(SparqlOptions& options) {
    const std::string query = read_query(options);
    const QueryForm form = form_of(query);
    try {
        if (const std::string fault = settle_options(options, form); !fault.empty()) {
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
    add_sparql_options(app, *options);
    return [options] { return run_sparql(*options); };
}

}  // namespace dialograph::cli
