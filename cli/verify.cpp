// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/release/verify.hpp"

#include "cli/command.hpp"
#include "cli/console.hpp"
#include "model/diagnostic.hpp"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <memory>
#include <string>

namespace dialograph::cli {
namespace {

ExitStatus run_verify(const std::string& release) {
    catch_signals();
    const Verification found = verify(release, stop_if_asked);
    for (const ReleaseFault& fault : found.faults) {
        std::printf("%s: %s\n", shown_short(fault.path).c_str(), fault.words.c_str());
    }
    if (!found.faults.empty()) {
        return ExitStatus::data_errors;
    }
    std::printf("version %s is whole: %zu files, %zu statements\n", found.version.c_str(),
                found.files + 2, found.statements);
    return ExitStatus::done;
}

}  // namespace

Run set_up_verify(CLI::App& app) {
    auto release = std::make_shared<std::string>();
    app.add_option("release", *release, "A folder that `dialograph publish` made")
        ->required()
        ->option_text("DIR");
    return [release] { return run_verify(*release); };
}

}  // namespace dialograph::cli
