// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file iri_reference.hpp Makes a relative IRI whole.

#include <string>
#include <string_view>

namespace dialograph {

/// The IRI that a reference means in a document of a base IRI (RFC 3986, 5.2).
/// @param base an absolute IRI
[[nodiscard]] std::string resolved_iri(std::string_view reference, std::string_view base);

}  // namespace dialograph
