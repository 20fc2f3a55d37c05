// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file readable_format.hpp The formats that can be read, each a row of a table.

#include "exporters/format.hpp"
#include "exporters/rdf_grammar.hpp"

#include <filesystem>
#include <string>
#include <string_view>

namespace dialograph {

/// How a format is read.
struct ReadableFormat {
    /// Its name in the table of the formats that are written.
    std::string_view name;
    /// For messages.
    std::string_view title;
    RdfGrammar grammar;
    GraphNames graph_names;
};

/// How a format is read; null where it is not.
[[nodiscard]] const ReadableFormat* readable_format(const Format& format);

/// The format that can be read of a file with this name, or null; a `.gz` at the end is passed
/// over.
[[nodiscard]] const Format* readable_format_of_file(const std::filesystem::path& file);

/// The extensions of the files that can be read, for messages: `ttl, trig, nt or nq`.
[[nodiscard]] std::string readable_extensions();

}  // namespace dialograph
