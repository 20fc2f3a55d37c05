// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "cli/command.hpp"
#include "cli/console.hpp"
#include "model/load.hpp"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <memory>
#include <string>

namespace dialograph::cli {
namespace {

struct CheckOptions {
    std::string records;
    std::string source_texts;
    DiagnosticStyle diagnostics = DiagnosticStyle::text;
};

ExitStatus check(const CheckOptions& options) {
    const LoadedRecords loaded =
        load_records(options.records, FaultyRows::refuse, options.source_texts);
    show(loaded.diagnostics, options.diagnostics, stdout);
    if (!loaded.diagnostics.empty()) {
        return ExitStatus::data_errors;
    }
    if (options.diagnostics == DiagnosticStyle::text) {
        std::printf("%zu records in %zu tables, no problems\n", loaded.rows_read,
                    loaded.dataset->tables.size());
    }
    return ExitStatus::done;
}

}  // namespace

Run set_up_check(CLI::App& app) {
    auto options = std::make_shared<CheckOptions>();
    app.add_option("records", options->records, "A folder of records")
        ->required()
        ->option_text("RECORDS");
    app.add_option(
           "--source-texts", options->source_texts,
           "A folder with the texts of sources, each in ID.txt: see that quotes are in them")
        ->option_text("DIR");
    add_diagnostics_option(app, options->diagnostics);
    return [options] { return check(*options); };
}

}  // namespace dialograph::cli
