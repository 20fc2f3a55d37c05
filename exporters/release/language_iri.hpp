// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file language_iri.hpp The IRI under which catalogs know a language.

#include <string>
#include <string_view>

namespace dialograph {

/// The IRI of a language: in the EU's authority table where its code there is known here, else that
/// of the Library of Congress, which has one for each language of two letters. Empty for longer
/// tags.
/// @param language a language as BCP 47 writes it: `ja`
[[nodiscard]] std::string language_iri(std::string_view language);

}  // namespace dialograph
