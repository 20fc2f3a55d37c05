// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file authentication.hpp The options that say who asks a store, and in which way.

#include "cli/store_options.hpp"
#include "exporters/store/credentials.hpp"

#include <string>

namespace dialograph::cli {

/// Adds the options.
void add_authentication(CLI::App& app, StoreOptions& options);

/// Who asks, with the secret from where the options or the environment have it.
/// @throws std::invalid_argument with a sentence where the options contradict each other or the
/// secret is missing, and std::system_error where it cannot be read
[[nodiscard]] Credentials credentials_of(const StoreOptions& options);

/// Where the secret comes from, in words for a person, and never the secret itself.
[[nodiscard]] std::string authentication_text(const StoreOptions& options);

}  // namespace dialograph::cli
