#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# A limit on the size of files (ulimit -f): status 4, the old file whole, no other file.
# shellcheck source=tests/cli/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

put_old_file
# With the signal of the limit ignored by the one who starts the program, and left as it is.
for ignored in XFSZ ''; do
    (
        [[ -z $ignored ]] || trap '' "$ignored"
        ulimit -f 8
        exec "$program" export "$records" -o target/old.nt --overwrite
    ) 2>errors
    status=$? command_line="dialograph export with a limit of 8 KB${ignored:+, SIGXFSZ ignored}"
    expect_status 4
    expect_error 'dialograph: cannot write target/old.nt: File too large'
    expect_old_file
done
