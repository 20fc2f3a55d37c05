// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "cli/command.hpp"
#include "cli/console.hpp"
#include "exporters/open.hpp"
#include "exporters/store/store_error.hpp"
#include "model/version.hpp"

#include <CLI/CLI.hpp>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <exception>
#include <iostream>
#include <map>
#include <string>
#include <system_error>

namespace {

using namespace dialograph::cli;

constexpr std::array commands{
    Command{"check", "Find every problem of a folder of records", set_up_check},
    Command{"export", "Write a folder of records as RDF", set_up_export},
    Command{"diff", "Tell what changes from one state of the data to another", set_up_diff},
    Command{"load", "Bring records or RDF into a triple store, all of it or nothing", set_up_load},
    Command{"sparql", "Ask a triple store", set_up_sparql},
    Command{"query", "Ask the graph of the records a question", set_up_query},
    Command{"schema", "Print the tables' columns, the ontology and its page", set_up_schema},
    Command{"draw", "Draw a folder of records as a picture (SVG)", set_up_draw},
    Command{"publish", "Make the release that the web and a data catalog take", set_up_publish},
    Command{"verify", "Tell whether a release is whole", set_up_verify},
    Command{"explain", "Tell what a problem means and how to mend it", set_up_explain},
};

ExitStatus stopped(const Interrupted& interrupted) {
    std::fprintf(stderr, "dialograph: stopped; %s\n", interrupted.state.c_str());
    return ExitStatus::interrupted;
}

/// Does the work of a command; what goes wrong becomes a message and an exit status here alone.
template <class Work>
ExitStatus run_guarded(const Work& work) {
    try {
        const ExitStatus status = work();
        if (std::fflush(stdout) != 0) {
            throw std::system_error(errno, std::generic_category(),
                                    "cannot write the standard output");
        }
        return status;
    } catch (const Interrupted& interrupted) {
        return stopped(interrupted);
    } catch (const dialograph::NotReadable& error) {
        std::fprintf(stderr, "dialograph: %s\n", error.what());
        return ExitStatus::usage;
    } catch (const std::system_error& error) {
        if (error.code() == std::errc::interrupted) {
            return stopped({});
        }
        std::fprintf(stderr, "dialograph: %s\n", error.what());
        return ExitStatus::io_failed;
    } catch (const dialograph::StoreError& error) {
        std::fprintf(stderr, "dialograph: %s\n", error.what());
        return ExitStatus::store_failed;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "dialograph: a bug: %s\n", error.what());
        return ExitStatus::bug;
    } catch (...) {
        std::fputs("dialograph: a bug\n", stderr);
        return ExitStatus::bug;
    }
}

std::string command_names() {
    std::string names;
    for (const Command& command : commands) {
        names += std::string(" ") + command.name;
    }
    return names;
}

/// Tells what is wrong with a command line; a request for help or the version is answered.
ExitStatus refuse(const CLI::App& app, const CLI::ParseError& error) {
    const auto rest = app.remaining();
    if (app.get_subcommands().empty() && !rest.empty() && !rest.front().starts_with('-')) {
        std::fprintf(stderr, "there is no command \"%s\"; use one of%s\n", rest.front().c_str(),
                     command_names().c_str());
        return ExitStatus::usage;
    }
    if (app.exit(error) != 0) {
        return ExitStatus::usage;
    }
    if (!std::cout.flush()) {
        std::fprintf(stderr, "dialograph: cannot write the standard output: %s\n",
                     std::generic_category().message(errno).c_str());
        return ExitStatus::io_failed;
    }
    return ExitStatus::done;
}

ExitStatus run_program(int argc, char** argv) {
    CLI::App app{"Dialograph turns records of dialogues between governments into linked open data.",
                 "dialograph"};
    app.set_version_flag("--version", "dialograph " + std::string(dialograph::version()));
    app.require_subcommand(0, 1);  // none is refused below, in better words
    std::map<const CLI::App*, Run> runs;
    for (const Command& command : commands) {
        CLI::App* const subcommand = app.add_subcommand(command.name, command.summary);
        runs[subcommand] = command.set_up(*subcommand);
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return refuse(app, error);
    }
    if (app.get_subcommands().empty()) {
        std::fprintf(stderr, "a command is missing; use one of%s\n", command_names().c_str());
        return ExitStatus::usage;
    }
    return runs.at(app.get_subcommands().front())();
}

}  // namespace

int main(int argc, char** argv) {
    // A closed pipe and a file that may not grow are errors to be told, not ends.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    return static_cast<int>(run_guarded([&] { return run_program(argc, argv); }));
}
