// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file diff_format.hpp The ways in which a difference is written, each a row of a table.

#include "exporters/byte_sink.hpp"
#include "exporters/diff/comparison.hpp"

#include <span>
#include <string>
#include <string_view>

namespace dialograph {

/// What a way of writing may be told.
struct DiffSettings {
    /// The language of labels and words: `ja`, `en`, `mn`.
    std::string language = "en";
    /// The named graph of statements that name none; empty for the default graph.
    std::string graph;
    /// Where an update may put statements beside the data, for an update that does nothing unless
    /// the store holds the old side; empty for one that does not look.
    std::string staging;
};

/// A way to write a difference.
struct DiffFormat {
    /// The word for it on the command line.
    std::string_view name;
    std::string_view summary;
    void (*write)(const Comparison& comparison, ByteSink& bytes, const DiffSettings& settings);
};

[[nodiscard]] std::span<const DiffFormat> diff_formats();

}  // namespace dialograph
