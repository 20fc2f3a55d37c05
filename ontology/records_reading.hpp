// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file records_reading.hpp The records that statements tell.

#include "model/dataset.hpp"
#include "ontology/naming.hpp"
#include "ontology/reading_problems.hpp"
#include "ontology/statement_table.hpp"

namespace dialograph {

/// Makes the records of the statements, table by table as DatasetReader does, so that ids get the
/// same numbers.
/// @param table sorted
void read_records(Dataset& dataset, const StatementTable& table, const Naming& naming,
                  ReadingProblems& problems);

}  // namespace dialograph
