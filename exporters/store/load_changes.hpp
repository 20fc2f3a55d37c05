// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file load_changes.hpp Brings only what changed into a store, if it holds what it should.

#include "exporters/diff/difference.hpp"
#include "exporters/store/load.hpp"
#include "exporters/store/sparql_client.hpp"

#include <cstddef>
#include <string>

namespace dialograph {

/// Does a difference in a store in one request that does nothing unless the store holds the old
/// side; the numbers of statements are counted afterwards. Nothing is sent for no difference.
/// @param graph the graph of statements that name none; may be empty where all name one
/// @throws StoreError that says what failed, and that the data is as it was, where it is
void load_changes(SparqlClient& store, const Difference& difference, const std::string& graph,
                  const LoadSettings& settings);

}  // namespace dialograph
