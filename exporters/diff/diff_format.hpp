// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file diff_format.hpp The ways in which a difference is written, each a row of a table.

#include "exporters/byte_sink.hpp"
#include "exporters/diff/comparison.hpp"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace dialograph {

/// What a way of writing may be told.
struct DiffSettings {
    /// The language of labels and words, such as `ja`; empty for English.
    std::string language;
    /// The graph in which a store has all statements, which are then compared without the graphs
    /// that they name; empty where it has them in those.
    std::string graph;
    /// Where an update may put statements beside the data, for an update that does nothing unless
    /// the store holds the old side; empty for one that does not look.
    std::string staging;
    /// Called while long work goes on.
    Step step = {};
};

/// A way to write a difference.
struct DiffFormat {
    /// The word for it on the command line.
    std::string_view name;
    /// The extension of its files, without the dot.
    std::string_view extension;
    std::string_view summary;
    /// Whether it names things in a language.
    bool has_language;
    /// Whether it is for a store, where each statement has to be in the right graph.
    bool is_for_stores;
    /// Whether it can look first what the store holds.
    bool has_guard;
    /// Whether it says itself how many statements it removes and adds.
    bool has_counts;
    void (*write)(const Comparison& comparison, ByteSink& bytes, const DiffSettings& settings);
};

[[nodiscard]] std::span<const DiffFormat> diff_formats();

/// The format that the extension of a file asks for, or null.
[[nodiscard]] const DiffFormat* diff_format_of_file(const std::filesystem::path& file);

}  // namespace dialograph
