// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file diff_fault.hpp Why a difference cannot be written as it was asked for.

#include "exporters/diff/diff_format.hpp"

#include <string>

namespace dialograph {

/// What a format makes nothing of, as a sentence; empty where all that was asked for has a meaning.
[[nodiscard]] std::string fault_of(const DiffFormat& format, const DiffSettings& settings);

/// Why a store could not do what would be written: it is not known in which graph a statement is,
/// or the graphs on the way are among those of the data. Empty where it could.
[[nodiscard]] std::string fault_of(const DiffFormat& format, const DiffSettings& settings,
                                   const Comparison& comparison);

}  // namespace dialograph
