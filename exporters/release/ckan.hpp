// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file ckan.hpp What a catalog that runs CKAN takes (`package_create`).

#include "exporters/release/release_facts.hpp"

#include <string>

namespace dialograph {

/// The package of a data set, as CKAN's action API 2.10 takes it: texts in the first language,
/// with those in the other languages as extras.
[[nodiscard]] std::string ckan_package(const ReleaseFacts& facts);

}  // namespace dialograph
