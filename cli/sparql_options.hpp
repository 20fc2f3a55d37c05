// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file sparql_options.hpp What is asked of a store, and how its answer is written.

#include "cli/output.hpp"
#include "cli/store_options.hpp"
#include "exporters/store/query_form.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace dialograph::cli {

/// How the answer of a store is written.
enum class ResultFormat : std::uint8_t { table, csv, tsv, json, turtle, ntriples };

/// The options of `dialograph sparql`.
struct SparqlOptions {
    std::string query;
    std::string file;
    StoreOptions store;
    /// Nothing where it was not said; the output then tells.
    std::optional<ResultFormat> format;
    Output output;
};

/// Adds them to the command.
void add_sparql_options(CLI::App& app, SparqlOptions& options);

/// Settles the format, by the extension of the output where none was said.
/// @return what does not fit together, as a sentence; empty where all does
[[nodiscard]] std::string settle_options(SparqlOptions& options, QueryForm form);

}  // namespace dialograph::cli
