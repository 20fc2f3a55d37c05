// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file schema_org.hpp What search engines for data sets read (schema.org, Dataset).

#include "exporters/release/release_facts.hpp"

#include <string>

namespace dialograph {

/// A document of JSON-LD about the data set, for the landing page and for itself.
[[nodiscard]] std::string schema_org_document(const ReleaseFacts& facts);

}  // namespace dialograph
