// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "cli/output.hpp"

#include "cli/file_name.hpp"

#include <CLI/CLI.hpp>

#include <unistd.h>

namespace dialograph::cli {

ByteSink Output::open() const {
    return is_standard() ? ByteSink::to_descriptor(STDOUT_FILENO, "the standard output")
                         : ByteSink::to_file(file, overwrite ? Overwrite::yes : Overwrite::no);
}

void add_output_options(CLI::App& app, Output& output) {
    app.add_option("-o,--output", output.file, "Where to write; - is the standard output")
        ->check(refuse_empty_name)
        ->option_text("FILE");
    app.add_flag("--overwrite", output.overwrite, "Replace FILE if it is there");
}

}  // namespace dialograph::cli
