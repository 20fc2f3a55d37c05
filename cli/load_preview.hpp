// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file load_preview.hpp What a load would do, for a person: nothing is sent or written.

#include "cli/load_options.hpp"
#include "exporters/diff/difference.hpp"
#include "exporters/store/load_plan.hpp"

namespace dialograph::cli {

/// Prints what a whole load would send.
void preview_load(const LoadPlan& plan, const LoadOptions& options);

/// Prints what would be sent of a difference.
void preview_changes(const Difference& difference, const LoadOptions& options);

/// Prints what would be written for a bulk loader.
/// @throws std::invalid_argument where that would be refused
void preview_script(const LoadPlan& plan, const LoadOptions& options);

}  // namespace dialograph::cli
