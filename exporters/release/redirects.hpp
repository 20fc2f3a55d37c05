// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file redirects.hpp Pages that lead from a thing to its document, on a host without rules.

#include "exporters/release/release_folder.hpp"
#include "model/graph.hpp"
#include "ontology/naming.hpp"

namespace dialograph {

/// Adds the pages of the documents that other pages stand for: `doc/dataset.html` leads to the
/// landing page, `doc/scheme/topics.html` to the index of topics, `catalog.html` to the landing
/// page.
void write_document_redirects(const DialogueGraph& graph, ReleaseFolder& folder);

/// Adds `id/session/6/index.html` and the like for every IRI of the data set. A browser follows
/// them at once and without a script; a person finds a link, and a program the document's twins.
void write_redirects(const DialogueGraph& graph, const Naming& naming, ReleaseFolder& folder);

}  // namespace dialograph
