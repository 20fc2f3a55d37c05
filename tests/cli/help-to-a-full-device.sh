#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# Help that could not be written has not been given.
# shellcheck source=tests/cli/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

for arguments in --help --version "export --help"; do
    read -r -a words <<<"$arguments"
    "$program" "${words[@]}" >/dev/full 2>errors
    status=$? command_line="dialograph $arguments"
    expect_status 4
    expect_error_like 'No space left on device'
done
