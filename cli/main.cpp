// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "cli/command.hpp"
#include "cli/console.hpp"
#include "model/version.hpp"

#include <CLI/CLI.hpp>

#include <array>
#include <csignal>
#include <cstdio>
#include <exception>
#include <map>
#include <string>
#include <system_error>

namespace {

using namespace dialograph::cli;

constexpr std::array commands{
    Command{"check", "Find every problem of a folder of records", set_up_check},
    Command{"export", "Write a folder of records as RDF", set_up_export},
    Command{"schema", "Print the tables' columns, the ontology and its page", set_up_schema},
    Command{"explain", "Tell what a problem means and how to mend it", set_up_explain},
};

/// Does the work of a command; what goes wrong becomes a message and an exit status here alone.
ExitStatus run_guarded(const Run& run) {
    try {
        const ExitStatus status = run();
        if (std::fflush(stdout) != 0) {
            throw std::system_error(errno, std::generic_category(),
                                    "cannot write the standard output");
        }
        return status;
    } catch (const Interrupted&) {
        std::fputs("dialograph: stopped; nothing was changed\n", stderr);
        return ExitStatus::interrupted;
    } catch (const std::system_error& error) {
        std::fprintf(stderr, "dialograph: %s\n", error.what());
        return ExitStatus::io_failed;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "dialograph: a bug: %s\n", error.what());
        return ExitStatus::bug;
    }
}

ExitStatus run_program(int argc, char** argv) {
    CLI::App app{"Dialograph turns records of dialogues between governments into linked open data.",
                 "dialograph"};
    app.set_version_flag("--version", "dialograph " + std::string(dialograph::version()));
    app.require_subcommand(1);
    std::map<const CLI::App*, Run> runs;
    for (const Command& command : commands) {
        CLI::App* const subcommand = app.add_subcommand(command.name, command.summary);
        runs[subcommand] = command.set_up(*subcommand);
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? ExitStatus::done : ExitStatus::usage;
    }
    return run_guarded(runs.at(app.get_subcommands().front()));
}

}  // namespace

int main(int argc, char** argv) {
    std::signal(SIGPIPE, SIG_IGN);  // a closed pipe is an error to be told, not an end
    return static_cast<int>(run_program(argc, argv));
}
