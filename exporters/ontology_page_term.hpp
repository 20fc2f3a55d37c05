// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file ontology_page_term.hpp A term of the ontology as a part of the page.

#include "exporters/markup.hpp"
#include "exporters/ontology_page_file.hpp"
#include "exporters/ontology_page_words.hpp"

#include <string_view>

namespace dialograph {

/// A name that leads to what it names: into the page for our own terms, else to its IRI.
[[nodiscard]] Markup link_to(const OntologyFile& file, std::string_view name);

/// A row of a list of definitions, or nothing where there is no content.
[[nodiscard]] Markup row(const Words& title, const Markup& content);

/// All that the file says of a term, and what its other terms say of it.
[[nodiscard]] Markup term_card(const OntologyFile& file, const OntologySubject& term);

}  // namespace dialograph
