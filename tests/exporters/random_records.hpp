// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file random_records.hpp Records by chance that have no fault, with texts that a careless writer
/// gets wrong, in every column.

#include "model/load.hpp"

namespace dialograph::tests {

/// The records of a seed, always the same.
[[nodiscard]] LoadedRecords random_records(unsigned seed);

/// Whether the table of the sessions has them by series and number.
[[nodiscard]] bool sessions_are_in_order(const LoadedRecords& records);

}  // namespace dialograph::tests
