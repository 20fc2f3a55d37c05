// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file external_name.hpp What things in other data sets are called where nobody named them.

#include "exporters/site/site_language.hpp"

#include <string>
#include <string_view>

namespace dialograph {

/// The data set that an IRI belongs to and the identifier there, such as `Wikidata Q1490`; host and
/// path of an IRI of an unknown one.
[[nodiscard]] std::string external_name(std::string_view iri, SiteLanguage language);

}  // namespace dialograph
