// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file version_notes.hpp A difference in one sentence or three, for the notes of a version.

#include "exporters/diff/comparison.hpp"
#include "exporters/diff/entity_change.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace dialograph {

/// What changed, in a language: `ja`, `en`, `mn`; English words for any other. Names a few things
/// of each kind and counts the rest.
///
///     Added: session 16. Changed: session 12, topics Asbestos, Dust and 3 more.
[[nodiscard]] std::string version_note(const EntityChanges& changes, std::string_view language);

/// The same by the number of statements alone.
[[nodiscard]] std::string version_note(const Difference& difference, std::string_view language);

/// The notes in Japanese, English and Mongolian; none where nothing changed.
[[nodiscard]] std::vector<Label> version_notes(const Comparison& comparison, const Step& step = {});

}  // namespace dialograph
