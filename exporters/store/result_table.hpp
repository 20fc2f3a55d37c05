// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file result_table.hpp The answer to a query as a table for a person.

#include "exporters/store/results_writer.hpp"
#include "exporters/text_table.hpp"

namespace dialograph {

/// A column a variable, numbers to the right; IRIs in angle brackets, texts with their language.
/// A yes or no is that word. The table is laid out when all rows are there.
[[nodiscard]] std::unique_ptr<ResultWriter> make_table_result_writer(ByteSink& bytes,
                                                                     const TextTableStyle& style);

}  // namespace dialograph
