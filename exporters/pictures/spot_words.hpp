// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file spot_words.hpp What a map says of the places on it.

#include "exporters/pictures/map_plan.hpp"
#include "exporters/pictures/picture.hpp"

#include <string>
#include <vector>

namespace dialograph {

/// The name of a place and of the country that it is in.
[[nodiscard]] std::string name_of(const DialogueGraph& graph, const Spot& spot,
                                  const PictureOptions& options);

/// What was held at a place, in lines.
[[nodiscard]] std::vector<std::string> facts_of(const DialogueGraph& graph, const Spot& spot,
                                                const PictureOptions& options);

}  // namespace dialograph
