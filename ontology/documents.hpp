// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file documents.hpp The files of this folder that users ask for, carried inside the library.

#include <string>
#include <string_view>

namespace dialograph {

/// The ontology in Turtle: `dialograph.ttl`, byte for byte.
[[nodiscard]] std::string_view ontology_document();

/// Its alignments to other vocabularies in Turtle: `alignments.ttl`, byte for byte.
[[nodiscard]] std::string_view alignments_document();

/// The shapes in Turtle, for SHACL: `shapes.ttl`, byte for byte.
[[nodiscard]] std::string_view shapes_document();

/// The context of JSON-LD without a base: what `context.jsonld` holds.
[[nodiscard]] std::string context_document();

}  // namespace dialograph
