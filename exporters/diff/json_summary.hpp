// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file json_summary.hpp A difference for a program that wants to know whether and where.

#include "exporters/byte_sink.hpp"
#include "exporters/diff/comparison.hpp"

#include <string_view>

namespace dialograph {

/// Writes one object of JSON:
///
///     before, after     the number of statements of each side
///     removed, added    the number of statements that only the old, only the new side has
///     entities          a list of what changed, each with its `iri`, its `fate` (`added`,
///                       `removed`, `changed`) and, where it has one, its `label`
void write_json_summary(const Comparison& comparison, ByteSink& bytes, std::string_view language,
                        const Step& step = {});

}  // namespace dialograph
