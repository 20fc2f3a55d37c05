// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file store_options.hpp The options that say which store is meant and who asks it.

#include "exporters/store/sparql_client.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace dialograph::cli {

/// Which store, and how it is asked. Secrets are never options: they would stand in the list of
/// processes.
struct StoreOptions {
    std::string url;
    /// The name of a store's type, or `auto` to ask the store.
    std::string type = "auto";
    std::string user;
    std::string password_file;
    std::string token_file;
    std::optional<Authentication> authentication;
    std::string certificates;
    std::uint32_t timeout = 600;
};

/// Adds the options.
/// @param required whether there has to be a store
void add_store_options(CLI::App& app, StoreOptions& options, bool required);

/// Checks who asks the store and that the secret goes over no open line, as open_store does.
/// @throws std::invalid_argument with a sentence where the options do not go together
/// @throws std::system_error where the secret cannot be read
void check_who_asks(const StoreOptions& options);

/// A client for the store that the options name.
/// @param quiet whether nothing is said of the store that was found
/// @throws std::invalid_argument with a sentence where the options do not go together
[[nodiscard]] std::unique_ptr<SparqlClient> open_store(const StoreOptions& options, bool quiet);

}  // namespace dialograph::cli
