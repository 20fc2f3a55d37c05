// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file staging.hpp Brings the statements of a load into graphs beside the data.

#include "exporters/store/load_plan.hpp"
#include "exporters/store/sparql_client.hpp"

namespace dialograph {

/// Sends a batch into the staged graphs: each graph by the Graph Store Protocol where the store has
/// it and the graphs are few, else all by INSERT DATA. What is too large for the store is halved.
/// Throws StoreError where it does not arrive.
void stage(SparqlClient& store, const LoadPlan& plan, const LoadBatch& batch);

}  // namespace dialograph
