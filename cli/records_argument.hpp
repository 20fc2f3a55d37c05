// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file records_argument.hpp The argument that names the dialogue a command works on.

#include <CLI/CLI.hpp>

#include <string>

namespace dialograph::cli {

/// Adds the argument RECORDS, which `open_dialogue` opens; it is required unless the caller changes
/// that.
inline CLI::Option* add_records_argument(CLI::App& app, std::string& records) {
    return app
        .add_option("records", records,
                    "A folder of records, a file of RDF that dialograph wrote (.ttl, .trig, .nt or "
                    ".nq, also packed as .gz or .zst), or a release")
        ->required()
        ->option_text("RECORDS");
}

}  // namespace dialograph::cli
