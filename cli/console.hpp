// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file console.hpp What the program tells a person: problems, progress, and where it stands.

#include "model/diagnostic.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <functional>
#include <string>

namespace CLI {
class App;
}

namespace dialograph::cli {

/// How problems are shown.
enum class DiagnosticStyle : std::uint8_t { text, json };

/// Adds the option `--diagnostics`.
void add_diagnostics_option(CLI::App& app, DiagnosticStyle& style);

/// Writes problems to a stream, in text with a line that counts them.
void show(const Diagnostics& diagnostics, DiagnosticStyle style, std::FILE* stream);

/// Thrown at the next step of a progress after the program was asked to stop.
struct Interrupted {
    /// How things are now.
    std::string state = "nothing was changed";
};

/// From here on SIGINT, SIGTERM and SIGHUP stop the work at its next step, so that no half of a
/// file remains; a second one ends the program at once.
void catch_signals();

/// Whether a signal asked to stop.
[[nodiscard]] bool stop_was_asked();

/// Throws Interrupted after a signal that asked to stop.
void stop_if_asked();

/// A bar on the standard error, if that is a terminal and the person wants it; it goes when done.
class ProgressBar {
public:
    explicit ProgressBar(bool wanted);
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;
    ~ProgressBar();

    /// Shows how far the work is. Throws Interrupted after a signal.
    void step(std::size_t done, std::size_t total);

private:
    bool shown_;
    std::size_t percent_ = 0;
};

}  // namespace dialograph::cli
