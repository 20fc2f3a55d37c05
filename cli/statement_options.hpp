// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file statement_options.hpp Options about statements that several commands have.

#include "cli/choice.hpp"
#include "ontology/description.hpp"

#include <string>

namespace dialograph::cli {

/// Adds `--provenance`, into a `Provenance` or an optional one.
template <class Value>
void add_provenance_option(CLI::App& app, Value& provenance, const std::string& description) {
    add_choice<Value>(
        app, "--provenance", provenance,
        {{"none", Provenance::none}, {"source", Provenance::source}, {"row", Provenance::row}},
        description);
}

/// Adds an option that takes an absolute IRI, and nothing else.
inline void add_iri_option(CLI::App& app, const std::string& name, std::string& iri,
                           const std::string& description) {
    app.add_option(name, iri, description)
        ->check([](const std::string& text) {
            return Iri::parse(text) ? std::string{} : "\"" + text + "\" is no absolute IRI";
        })
        ->option_text("IRI");
}

}  // namespace dialograph::cli
