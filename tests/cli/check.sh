#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# check counts what is right on the standard output, and finds nothing wrong in what ships.
# shellcheck source=tests/cli/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

run check "$records"
expect_status 0
expect_no_errors
[[ $(cat output) =~ ^[1-9][0-9]*\ records\ in\ 10\ tables,\ no\ problems$ ]] || fail "other words: $(cat output)"

run check "$records" --diagnostics text
expect_status 0
expect_output_like 'no problems'

# A program that reads JSON lines finds none.
run check "$records" --diagnostics json
expect_status 0
expect_no_errors
expect_no_output

# With and without a slash at the end, from within, and by a link.
(cd "$records" && "$program" check .) >output 2>errors || fail "check . in the folder itself"
run check "$records/"
expect_status 0
ln -s "$records" link
run check link
expect_status 0

# export tells the same problems, on the standard error, and then that it wrote nothing.
cd "$bad" || exit 1
"$program" export many-mistakes >"$temporary/output" 2>"$temporary/errors"
status=$? command_line="dialograph export many-mistakes"
cd "$temporary" || exit 1
expect_status 1
expect_no_output
head -n -1 errors | diff "$bad/many-mistakes/expected.txt" - || fail "export tells other problems than check"
expect_error_like '^dialograph: nothing was written'

run export "$bad/many-mistakes" -o target/x.ttl
expect_status 1
expect_in_target
