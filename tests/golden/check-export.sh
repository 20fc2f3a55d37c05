#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# check-export.sh bytes|quads|triples RECORDS EXPECTED [OPTION...]: the export is what EXPECTED holds, and
# the standard error is the closing line alone, which EXPECTED with the extension .stderr holds.
# DIALOGRAPH names the program.
set -uo pipefail

how=$1 records=$2 expected=$3
shift 3
temporary=$(mktemp -d)
trap 'rm -rf "$temporary"' EXIT

# The set of statements of a file, one a line; serdi spells each in one way.
statements() {
    local lines=n${how}
    serdi -q -i "$1" -o "$lines" "$2" | LC_ALL=C sort
}

"${DIALOGRAPH:?names the program to test}" export "$records" "$@" \
    >"$temporary/output" 2>"$temporary/errors"
status=$?
result=0
if [[ $how == bytes ]]; then
    diff --text -u "$expected" "$temporary/output" || result=1
else
    format=${*: -1}
    statements "n$how" "$expected" >"$temporary/expected"
    statements "$format" "$temporary/output" >"$temporary/found"
    [[ -s $temporary/expected ]] || result=1
    diff --text -u "$temporary/expected" "$temporary/found" || result=1
fi
diff --text -u "${expected%.*}.stderr" "$temporary/errors" || result=1
if [[ $status -ne 0 ]]; then
    printf 'exit status %d instead of 0\n' "$status"
    result=1
fi
exit "$result"
