// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file ontology_page.hpp A page of HTML about the ontology.

#include <string>
#include <string_view>

namespace dialograph {

/// The page: every term of ours with its labels, definition, use and example, and a diagram, in
/// Japanese, English and Mongolian. It stands alone: no script, and nothing is loaded.
/// @param turtle an ontology in the manner of `dialograph.ttl`; throws std::runtime_error where it
/// cannot be read
[[nodiscard]] std::string ontology_page(std::string_view turtle);

/// The file `ontology_page.css`, byte for byte.
[[nodiscard]] std::string_view ontology_page_style();

}  // namespace dialograph
