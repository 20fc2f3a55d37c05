// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file change_set_writer.hpp A difference as change sets in RDF.

#include "exporters/byte_sink.hpp"
#include "exporters/diff/comparison.hpp"

namespace dialograph {

/// Writes Turtle in the Changeset vocabulary (http://purl.org/vocab/changeset/schema#): one change
/// set for each subject, which names each removed and added triple. Where a side describes its data
/// set, the difference is named too, with the version and dates of what it was made of; all change
/// sets are parts of it. The IRIs are made of what is said, so the same changes get the same names,
/// and none is a blank node. The vocabulary knows no graphs, so that a triple is named once if it
/// changes in two of them. Nothing is written for no difference.
void write_change_sets(const Comparison& comparison, ByteSink& bytes, const Step& step = {});

}  // namespace dialograph
