// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file graticule.hpp The lines of a map.

#include "exporters/markup.hpp"
#include "exporters/pictures/map_plan.hpp"
#include "exporters/pictures/picture.hpp"

namespace dialograph {

/// Lines of equal latitude and longitude, with their degrees outside the map.
[[nodiscard]] Markup graticule(const Projection& projection, const PictureOptions& options);

}  // namespace dialograph
