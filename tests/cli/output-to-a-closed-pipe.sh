#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# A reader that leaves: status 4 and the reason, not a silent end.
# shellcheck source=tests/cli/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

"$program" export "$records" -f ntriples 2>errors | head -c 0
status=${PIPESTATUS[0]} command_line="dialograph export | head -c 0"
expect_status 4
expect_error 'dialograph: cannot write the standard output: Broken pipe'

# A pipe that nobody reads from the start: little output fails as much does.
mkfifo pipe
for arguments in "check $records" explain "export $records"; do
    read -r -a words <<<"$arguments"
    # shellcheck disable=SC2094
    exec 3<>pipe 4>pipe 3>&-  # the writer is open, and the one reader gone
    "$program" "${words[@]}" >&4 2>errors 4>&-
    status=$? command_line="dialograph $arguments to a pipe without a reader"
    exec 4>&-
    expect_status 4
    expect_error 'dialograph: cannot write the standard output: Broken pipe'
done
