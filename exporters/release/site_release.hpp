// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file site_release.hpp What the landing page tells of a release.

#include "exporters/release/release_facts.hpp"
#include "exporters/site/landing_page.hpp"

#include <vector>

namespace dialograph {

/// The files for readers to take, and what search engines are told.
/// @param files those of the release so far
[[nodiscard]] SiteRelease site_release(const ReleaseFacts& facts,
                                       const std::vector<ReleaseEntry>& files);

}  // namespace dialograph
