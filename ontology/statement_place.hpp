// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file statement_place.hpp Where statements come from, for messages.

#include <cstdint>
#include <string>

namespace dialograph {

/// A place in a file of RDF.
struct StatementPlace {
    /// From 1; 0 where it is not known.
    std::uint32_t line = 0;
    /// In characters, from 1.
    std::uint32_t column = 0;
};

/// Knows where the statement stands that a sink is being given.
class StatementPlaces {
public:
    StatementPlaces() = default;
    StatementPlaces(const StatementPlaces&) = delete;
    StatementPlaces& operator=(const StatementPlaces&) = delete;
    virtual ~StatementPlaces() = default;

    [[nodiscard]] virtual StatementPlace place() const = 0;
    /// The name of the file, for messages.
    [[nodiscard]] virtual const std::string& file() const = 0;
};

}  // namespace dialograph
