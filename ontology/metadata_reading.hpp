// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file metadata_reading.hpp What statements say of a data set as a whole.

#include "model/metadata.hpp"
#include "ontology/reading_problems.hpp"
#include "ontology/statement_table.hpp"

#include <optional>

namespace dialograph {

/// The metadata that the statements say; nothing, and a report, where they do not say it all.
[[nodiscard]] std::optional<Metadata> read_metadata(const StatementTable& table,
                                                    ReadingProblems& problems);

}  // namespace dialograph
