// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file landing_parts.hpp The parts of the landing page.

#include "exporters/site/landing_page.hpp"
#include "exporters/site/page_context.hpp"

namespace dialograph {

/// The title, what the data is about, and its most telling numbers.
[[nodiscard]] Markup landing_hero(const PageContext& context);
/// The session that was held last, with its outcomes.
[[nodiscard]] Markup landing_latest(const PageContext& context);
/// The kinds of things, with how many there are of each.
[[nodiscard]] Markup landing_contents(const PageContext& context);
/// The pictures but for the first, each leading to its page.
[[nodiscard]] Markup landing_pictures(const PageContext& context);
/// The files, with sizes and checksums.
[[nodiscard]] Markup landing_downloads(const PageContext& context, const SiteRelease& release);
/// Publisher, version, dates, contact; what changed; licence and attribution; how to cite.
[[nodiscard]] Markup landing_about(const PageContext& context, const SiteRelease& release);

}  // namespace dialograph
