// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file csvw_schema.hpp The tables and their columns as CSVW describes them.

#include <string>

namespace dialograph {

/// A table group (https://www.w3.org/TR/tabular-metadata/) with every table that a records folder
/// may have, and nothing else: where a new `csv-metadata.json` begins. A column that comes once a
/// language stands there in Japanese, English and Mongolian.
[[nodiscard]] std::string csvw_schema();

}  // namespace dialograph
