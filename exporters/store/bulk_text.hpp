// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file bulk_text.hpp The files of the folder `bulk`, of which the scripts for bulk loaders are
/// made.

#include <string_view>

namespace dialograph {

/// What all scripts begin with, behind what they say of themselves.
[[nodiscard]] std::string_view bulk_start();

/// The script for each store.
[[nodiscard]] std::string_view virtuoso_bulk_script();
[[nodiscard]] std::string_view fuseki_bulk_script();
[[nodiscard]] std::string_view qlever_bulk_script();
[[nodiscard]] std::string_view neptune_bulk_script();
[[nodiscard]] std::string_view graphdb_bulk_script();
[[nodiscard]] std::string_view oxigraph_bulk_script();

/// What the scripts of two stores have beside them.
[[nodiscard]] std::string_view qlever_bulk_settings();
[[nodiscard]] std::string_view neptune_bulk_request();

}  // namespace dialograph
