// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file dumps.hpp The whole data set in every format, plain and compressed.

#include "exporters/format.hpp"
#include "exporters/release/release_folder.hpp"
#include "exporters/release/statistics.hpp"
#include "exporters/step.hpp"
#include "model/graph.hpp"
#include "ontology/description.hpp"

#include <functional>
#include <string>

namespace dialograph {

/// The name of a data set in the names of its files: the last word of its base IRI if that is a
/// slug, else `dataset`.
[[nodiscard]] std::string file_name_of(std::string_view base);

/// The path of a dump without its compression: `data/japan-mongolia.ttl`.
[[nodiscard]] ReleasePath dump_path(std::string_view base, const Format& format);

/// Adds the dumps to a release: each format in one pass, plain, gzipped and as Zstandard, several
/// formats at a time.
/// @return the counts of what was written
[[nodiscard]] Statistics write_dumps(const DialogueGraph& graph, const Naming& naming,
                                     ReleaseFolder& folder, const Step& step);

}  // namespace dialograph
