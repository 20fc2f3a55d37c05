// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file terminal.hpp What a terminal, if it is one, can show.

#include "exporters/text_table.hpp"

namespace dialograph::cli {

/// How to lay out a table for a descriptor: in the columns of a terminal, coloured unless the
/// variable NO_COLOR (https://no-color.org) is set or the terminal is dumb; plain and of any width
/// for a file or pipe.
[[nodiscard]] TextTableStyle table_style_for(int descriptor);

}  // namespace dialograph::cli
