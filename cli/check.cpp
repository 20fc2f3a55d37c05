// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/records_argument.hpp"
#include "exporters/open.hpp"

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
        open_dialogue(options.records, FaultyRows::refuse, options.source_texts);
    show(loaded.diagnostics, options.diagnostics, stdout);
    if (!loaded.diagnostics.empty()) {
        return ExitStatus::data_errors;
    }
    if (options.diagnostics == DiagnosticStyle::text) {
        const std::string tables =
            loaded.dataset->origin != nullptr
                ? ""
                : " in " + std::to_string(loaded.dataset->tables.size()) + " tables";
        std::printf("%zu records%s, no problems\n", loaded.rows_read, tables.c_str());
    }
    return ExitStatus::done;
}

}  // namespace

Run set_up_check(CLI::App& app) {
    auto options = std::make_shared<CheckOptions>();
    add_records_argument(app, options->records);
    app.add_option(
           "--source-texts", options->source_texts,
           "A folder with the texts of sources, each in ID.txt: see that quotes are in them")
        ->option_text("DIR");
    add_diagnostics_option(app, options->diagnostics);
    return [options] { return check(*options); };
}

}  // namespace dialograph::cli
