// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file list_entry.hpp A line of a list.

#include "exporters/site/listing.hpp"

namespace dialograph {

/// The entry as an item of its list.
[[nodiscard]] Markup list_entry(const PageContext& context, ListStyle style,
                                const ListEntry& entry);

/// What is most worth knowing of a thing besides its name, in one line.
[[nodiscard]] Markup gist_of(const PageContext& context, Vertex vertex);

/// What came of a topic, as a mark.
[[nodiscard]] Markup outcome_mark(const PageContext& context, Outcome outcome);

/// Words of a source, and the source.
[[nodiscard]] Markup quotation(const PageContext& context, std::string_view words, Vertex source);

}  // namespace dialograph
