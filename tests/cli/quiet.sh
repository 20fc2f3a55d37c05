#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# --quiet: the standard error is empty; without it, it is the closing line alone.
# shellcheck source=tests/cli/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

run export "$records" --quiet
expect_status 0
expect_no_errors
run export "$records" -q -o target/x.nt
expect_status 0
expect_no_errors
expect_no_output
run export "$records" -o target/y.nt
expect_status 0
[[ $(wc -l <errors) -eq 1 ]] || fail "more than the closing line"
expect_error_like '^[0-9]+ records read, [0-9]+ statements written, 0 rejected$'
# Problems are told all the same.
run export "$bad/bad-choice" --quiet
expect_status 1
expect_error_like 'error\[bad-choice\]'
