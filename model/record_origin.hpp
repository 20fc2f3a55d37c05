// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file record_origin.hpp Where records come from that stand in no tables.

#include "model/diagnostic.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace dialograph {

/// Tells the place of records that were read from something else than tables; what it is, the model
/// does not know.
class RecordOrigin {
public:
    RecordOrigin() = default;
    RecordOrigin(const RecordOrigin&) = delete;
    RecordOrigin& operator=(const RecordOrigin&) = delete;
    virtual ~RecordOrigin() = default;

    /// A problem of what a column of a record would hold.
    /// @param table the name of the table's file
    /// @param row the record's `row`
    [[nodiscard]] virtual Diagnostic diagnose(DiagnosticCode code, std::string_view table,
                                              std::size_t row, std::size_t column,
                                              std::string sentence) const = 0;

    /// The line where a record starts; 0 where there are no lines.
    [[nodiscard]] virtual std::size_t line(std::size_t row) const = 0;
};

}  // namespace dialograph
