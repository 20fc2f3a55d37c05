// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file load.hpp From a records folder to a checked graph in one call.

#include "model/dataset.hpp"
#include "model/diagnostic.hpp"
#include "model/graph.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>

namespace dialograph {

/// What to do with rows that have a fault.
enum class FaultyRows : std::uint8_t {
    /// There is no graph where anything is wrong.
    refuse,
    /// Leave them out, and whatever refers to them, and so on.
    leave_out,
};

/// A records folder in memory, checked.
struct LoadedRecords {
    std::unique_ptr<const Dataset> dataset;
    /// Null where the records cannot be used.
    std::unique_ptr<const DialogueGraph> graph;
    /// Every problem, in the order of files and places.
    Diagnostics diagnostics;
    std::size_t rows_read = 0;
    std::size_t rows_rejected = 0;
};

/// Reads a records folder, builds its graph and checks it.
/// @param source_texts a folder with the texts of sources, for `check_quotes`; empty for none
/// @throws std::system_error where a file cannot be read
[[nodiscard]] LoadedRecords load_records(const std::filesystem::path& folder,
                                         FaultyRows faulty_rows = FaultyRows::refuse,
                                         const std::filesystem::path& source_texts = {});

}  // namespace dialograph
