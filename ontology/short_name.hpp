// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file short_name.hpp IRIs as messages name them.

#include "ontology/iri.hpp"

#include <string>
#include <string_view>

namespace dialograph {

/// The IRI behind the prefix of its vocabulary, such as `schema:startDate`, or else between angle
/// brackets; fit to be shown.
[[nodiscard]] std::string short_name(std::string_view iri);
[[nodiscard]] inline std::string short_name(Iri iri) {
    return short_name(iri.text());
}

}  // namespace dialograph
