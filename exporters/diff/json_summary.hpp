// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file json_summary.hpp A difference for a program that wants to know whether and where.

#include "exporters/byte_sink.hpp"
#include "exporters/diff/comparison.hpp"

#include <string_view>

namespace dialograph {

/// Writes one object of JSON: the numbers of statements `before`, `after`, `removed` and `added`,
/// and `entities` with the `iri`, the `fate` and the `label` of each, left out where there are too
/// many.
void write_json_summary(const Comparison& comparison, ByteSink& bytes, std::string_view language);

}  // namespace dialograph
