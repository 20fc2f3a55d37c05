// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file entity_documents.hpp For each entity the documents that a machine reads about it.

#include "exporters/format.hpp"
#include "exporters/release/dumps.hpp"
#include "exporters/release/release_folder.hpp"
#include "model/graph.hpp"
#include "ontology/naming.hpp"

#include <vector>

namespace dialograph {

/// The formats in which there is a document about each entity: Turtle, N-Triples and JSON-LD.
[[nodiscard]] std::vector<const Format*> document_formats();

/// Adds `doc/KIND/ID.ttl`, `.nt` and `.jsonld` for each entity, with what is said of its parts, and
/// the documents about the data set and about the scheme of topics; on all cores.
void write_entity_documents(const DialogueGraph& graph, const Naming& naming, ReleaseFolder& folder,
                            const Step& step);

}  // namespace dialograph
