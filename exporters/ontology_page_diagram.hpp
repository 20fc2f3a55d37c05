// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file ontology_page_diagram.hpp The classes and properties of the ontology as a drawing.

#include "exporters/markup.hpp"
#include "exporters/ontology_page_file.hpp"

namespace dialograph {

/// An element of SVG whose boxes and arrows lead to the cards of their terms. It is upright, so
/// that a telephone can show it whole.
[[nodiscard]] Markup ontology_diagram(const OntologyFile& file);

}  // namespace dialograph
