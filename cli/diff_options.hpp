// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file diff_options.hpp What is to be compared, and how the difference is written.

#include "cli/console.hpp"
#include "cli/output.hpp"
#include "exporters/diff/diff_format.hpp"
#include "ontology/description.hpp"

#include <optional>
#include <string>

namespace dialograph::cli {

/// The options of `dialograph diff`.
struct DiffOptions {
    std::string before;
    std::string after;
    /// Null where it was not said; the output then tells.
    const DiffFormat* format = nullptr;
    Output output;
    DiffSettings settings;
    std::optional<Provenance> provenance;
    bool quiet = false;
    DiagnosticStyle diagnostics = DiagnosticStyle::text;
};

/// Adds them to the command.
void add_diff_options(CLI::App& app, DiffOptions& options);

/// Settles the format, by the extension of the output where none was said.
/// @return what does not fit together, as a sentence; empty where all does
[[nodiscard]] std::string settle_options(DiffOptions& options);

}  // namespace dialograph::cli
