// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file side.hpp A side of a comparison: records, a file of RDF, or a release.

#include "exporters/diff/sorted_statements.hpp"
#include "exporters/diff/statement_sorter.hpp"
#include "model/diagnostic.hpp"
#include "ontology/description.hpp"

#include <filesystem>
#include <optional>
#include <stdexcept>

namespace dialograph {

/// A path that names nothing that could be compared; the message says why.
class NoSide : public std::runtime_error {
public:
    using runtime_error::runtime_error;
};

/// Whether a path names a folder of records.
[[nodiscard]] bool is_records_folder(const std::filesystem::path& path);

/// Reads a side and sorts its statements: a folder of records is described, a release is read from
/// its N-Quads, a file as its name says.
/// @param diagnostics gets the problems of the data
/// @return nothing where there are problems
/// @throws NoSide, and std::system_error where something cannot be read or has no room
[[nodiscard]] std::optional<SortedStatements> read_side(const std::filesystem::path& path,
                                                        Provenance provenance,
                                                        Diagnostics& diagnostics,
                                                        const Step& step = {});

}  // namespace dialograph
