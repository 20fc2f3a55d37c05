// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file index_page.hpp The index of a kind: its entities, with a page for each two hundred.

#include "exporters/site/site_model.hpp"

#include <cstddef>
#include <string>

namespace dialograph {

/// How many pages the index of a kind has: at least one.
[[nodiscard]] std::size_t index_page_count(const SiteModel& model, EntityKind kind);

/// A page of the index as a file.
/// @param page counted from 0
[[nodiscard]] std::string render_index(const SiteModel& model, EntityKind kind,
                                       SiteLanguage language, std::size_t page);

}  // namespace dialograph
