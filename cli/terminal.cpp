// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "cli/terminal.hpp"

#include "cli/environment.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

namespace dialograph::cli {
TextTableStyle table_style_for(int descriptor) {
    if (isatty(descriptor) != 1) {
        return {};
    }
    winsize size{};
    const bool known = ioctl(descriptor, TIOCGWINSZ, &size) == 0;
    return {.width = known ? size.ws_col : std::size_t{0},
            .coloured = variable("NO_COLOR").empty() && variable("TERM") != "dumb"};
}

}  // namespace dialograph::cli
