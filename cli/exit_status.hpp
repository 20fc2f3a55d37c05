// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file exit_status.hpp What the program's exit status says.

namespace dialograph::cli {

enum class ExitStatus : int {
    done = 0,
    /// Errors in the data.
    data_errors = 1,
    /// The command line was not understood.
    usage = 2,
    /// Done with `--keep-going`, and records were rejected or problems remain.
    rejected = 3,
    /// Something could not be read or written.
    io_failed = 4,
    /// A triple store failed or refused.
    store_failed = 5,
    /// A bug of the program.
    bug = 70,
    /// Stopped by a signal, as shells count it: 128 and SIGINT.
    interrupted = 130,
};

}  // namespace dialograph::cli
