// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file output.hpp Where a command writes: a file or the standard output.

#include "exporters/byte_sink.hpp"

#include <string>

namespace CLI {
class App;
}

namespace dialograph::cli {

/// What `-o FILE` and `--overwrite` said.
struct Output {
    std::string file = "-";
    bool overwrite = false;

    [[nodiscard]] bool is_standard() const { return file == "-"; }

    /// Opens it.
    /// @throw OutputError  the file is there and may not be replaced, or cannot be made
    [[nodiscard]] ByteSink open() const;
};

/// Adds `-o` and `--overwrite` to a command.
void add_output_options(CLI::App& app, Output& output);

}  // namespace dialograph::cli
