#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# check-query.sh EXPECTED RECORDS ARGUMENT...: the answer of `dialograph query` is what EXPECTED holds, and it
# counts its rows, or its steps, on the standard error. DIALOGRAPH names the program.
set -uo pipefail

expected=$1
shift
temporary=$(mktemp -d)
trap 'rm -rf "$temporary"' EXIT

"${DIALOGRAPH:?names the program to test}" query "$@" >"$temporary/output" 2>"$temporary/errors"
status=$?
result=0
diff --text -u "$expected" "$temporary/output" || result=1
grep -q -x -E '[0-9]+ (answers?|steps?)' "$temporary/errors" || { cat "$temporary/errors" && result=1; }
[[ $(wc -l <"$temporary/errors") -eq 1 ]] || result=1
[[ $status -eq 0 ]] || { printf 'exit status %d instead of 0\n' "$status" && result=1; }
exit "$result"
