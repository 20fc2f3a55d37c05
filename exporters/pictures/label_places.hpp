// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file label_places.hpp Finds room for labels beside the marks of a map, so that none lies on
/// another or on a mark.

#include "exporters/pictures/shapes.hpp"

#include <optional>
#include <span>
#include <vector>

namespace dialograph {

/// A mark that needs a label of a size.
struct LabelWanted {
    Box mark;
    int width = 0;
    int height = 0;
};

/// Where the label of each mark goes, in their order: beside its mark if there is room, else a
/// little off; nothing where there is none at all. The first labels get the best places.
[[nodiscard]] std::vector<std::optional<Box>> place_labels(std::span<const LabelWanted> wanted,
                                                           const Box& map);

}  // namespace dialograph
