// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file command.hpp A command of the program: a row of the table in `main.cpp`.

#include "cli/exit_status.hpp"

#include <functional>
#include <string>

namespace CLI {
class App;
}

namespace dialograph::cli {

/// What a command does once its command line is read.
using Run = std::function<ExitStatus()>;

/// A command. `set_up` names the options and opens no file; what it returns does the work.
struct Command {
    const char* name;
    const char* summary;
    Run (*set_up)(CLI::App& app);
};

[[nodiscard]] Run set_up_check(CLI::App& app);
[[nodiscard]] Run set_up_diff(CLI::App& app);
[[nodiscard]] Run set_up_draw(CLI::App& app);
[[nodiscard]] Run set_up_export(CLI::App& app);
[[nodiscard]] Run set_up_explain(CLI::App& app);
[[nodiscard]] Run set_up_load(CLI::App& app);
[[nodiscard]] Run set_up_publish(CLI::App& app);
[[nodiscard]] Run set_up_query(CLI::App& app);
[[nodiscard]] Run set_up_schema(CLI::App& app);
[[nodiscard]] Run set_up_sparql(CLI::App& app);
[[nodiscard]] Run set_up_verify(CLI::App& app);

}  // namespace dialograph::cli
