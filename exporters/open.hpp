// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file open.hpp Opens a dialogue in one line, in whatever shape it lies there.

#include "model/load.hpp"

#include <filesystem>
#include <stdexcept>

namespace dialograph {

/// A path that is no dialogue in any shape that can be read; the message says why.
class NotReadable : public std::runtime_error {
public:
    using runtime_error::runtime_error;
};

/// Whether a path is opened as a file of RDF and not as a folder.
[[nodiscard]] bool is_rdf_file(const std::filesystem::path& path);

/// Opens a folder of records, a file of RDF that `dialograph export` wrote (Turtle, TriG, N-Triples
/// or N-Quads, packed or not), or a release, whose records are read.
///
///     const LoadedRecords dialogue = open_dialogue("japan-mongolia.ttl");
///     if (dialogue.graph != nullptr) { ... }
///
/// A file of RDF is read whole or not at all: its faulty rows cannot be left out.
/// @param source_texts a folder with the texts of sources, for `check_quotes`; empty for none
/// @throws std::system_error where a file cannot be read
/// @throws NotReadable for a file of another format, and for an RDF file with `leave_out`
[[nodiscard]] LoadedRecords open_dialogue(const std::filesystem::path& path,
                                          FaultyRows faulty_rows = FaultyRows::refuse,
                                          const std::filesystem::path& source_texts = {});

}  // namespace dialograph
