// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "cli/console.hpp"

#include "cli/choice.hpp"
#include "model/count_text.hpp"

#include <CLI/CLI.hpp>

#include <csignal>
#include <set>
#include <string>
#include <unistd.h>

namespace dialograph::cli {
namespace {

// The one mutable global: a signal handler can reach nothing else.
// NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables)
volatile std::sig_atomic_t stop_asked = 0;

extern "C" void ask_to_stop(int /*signal*/) {
    stop_asked = 1;
}

}  // namespace

void add_diagnostics_option(CLI::App& app, DiagnosticStyle& style) {
    add_choice(app, "--diagnostics", style,
               {{"text", DiagnosticStyle::text}, {"json", DiagnosticStyle::json}},
               "How to show problems: as text, or as lines of JSON");
}

void show(const Diagnostics& diagnostics, DiagnosticStyle style, std::FILE* stream) {
    std::set<std::string_view> files;
    for (const Diagnostic& diagnostic : diagnostics) {
        const std::string text =
            style == DiagnosticStyle::json ? to_json_line(diagnostic) : to_text(diagnostic) + '\n';
        std::fwrite(text.data(), 1, text.size(), stream);
        files.insert(diagnostic.file);
    }
    if (!diagnostics.empty() && style == DiagnosticStyle::text) {
        const std::string count = count_text(diagnostics.size(), "problem") + " in " +
                                  count_text(files.size(), "file") +
                                  "; `dialograph explain CODE` tells more of each\n";
        std::fwrite(count.data(), 1, count.size(), stream);
    }
}

void catch_signals() {
    struct sigaction action {};
    action.sa_handler = ask_to_stop;
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        sigaction(signal, &action, nullptr);
    }
}

bool stop_was_asked() {
    return stop_asked != 0;
}

void stop_if_asked() {
    if (stop_was_asked()) {
        throw Interrupted{};
    }
}

ProgressBar::ProgressBar(bool wanted) : shown_(wanted && isatty(STDERR_FILENO) == 1) {}

ProgressBar::~ProgressBar() {
    if (shown_) {
        std::fputs("\r\x1B[K", stderr);
    }
}

void ProgressBar::step(std::size_t done, std::size_t total) {
    stop_if_asked();
    const std::size_t percent = done * 100 / total;
    if (!shown_ || percent == percent_) {
        return;
    }
    percent_ = percent;
    constexpr std::size_t width = 40;
    const std::size_t filled = percent * width / 100;
    const std::string bar = std::string(filled, '#') + std::string(width - filled, '.');
    std::fprintf(stderr, "\r[%s] %3zu %% %zu/%zu", bar.c_str(), percent, done, total);
}

}  // namespace dialograph::cli
