// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file publication_check.hpp Whether the metadata say what a catalog must know.

#include "model/diagnostic.hpp"
#include "model/metadata.hpp"

#include <filesystem>

namespace dialograph {

/// Reports what is missing for a release beyond what every data set needs: whom to ask, by mail or
/// by a page, and a version that can be part of an address.
/// @param records the folder whose csv-metadata.json was read
[[nodiscard]] Diagnostics publication_faults(const Metadata& metadata,
                                             const std::filesystem::path& records);

}  // namespace dialograph
