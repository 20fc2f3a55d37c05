// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file patch_writer.hpp A difference as an RDF Patch.

#include "exporters/byte_sink.hpp"
#include "exporters/diff/difference.hpp"

#include <string_view>

namespace dialograph {

/// Writes one transaction of an RDF Patch (https://jena.apache.org/documentation/rdf-patch/):
/// deletions, then additions, in the order of their lines. The header says which patch it is, by a
/// UUID (RFC 9562, version 8) made of what it says. Nothing is written for no difference.
/// @param graph the named graph of the statements that name none; empty for the default graph
void write_patch(const Difference& difference, ByteSink& bytes, std::string_view graph = {});

}  // namespace dialograph
