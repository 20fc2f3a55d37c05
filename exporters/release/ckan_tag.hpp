// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file ckan_tag.hpp Keywords in the form that CKAN takes.

#include <string>
#include <string_view>

namespace dialograph {

/// A keyword as a tag of CKAN's, which holds letters and digits of any script, single blanks and
/// `-_.` alone, and 2 to 100 of them. Everything else becomes a blank. Empty where too little is
/// left; CKAN would refuse the whole data set for such a tag.
[[nodiscard]] std::string ckan_tag(std::string_view keyword);

}  // namespace dialograph
