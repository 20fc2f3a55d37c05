#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# check-folder.sh FOLDER: `dialograph check` says of the folder what its expected.txt says, and no more.
# DIALOGRAPH names the program.
set -uo pipefail

: "${DIALOGRAPH:?names the program to test}"
program=$(realpath "$DIALOGRAPH")
cd "$(dirname "${BASH_SOURCE[0]}")" || exit 1  # so that messages hold no path but the folder's name
temporary=$(mktemp -d)
trap 'rm -rf "$temporary"' EXIT

options=()
records=$1
[[ ! -f $(echo "$1"/records.*) ]] || records=$(echo "$1"/records.*)  # a file of RDF instead
[[ ! -d $1/texts ]] || options=(--source-texts "$1/texts")
"$program" check "$records" "${options[@]}" >"$temporary/output" 2>"$temporary/errors"
status=$?
result=0
diff --text -u "$1/expected.txt" "$temporary/output" || result=1
if [[ $status -ne 1 ]]; then
    printf 'exit status %d instead of 1\n' "$status"
    result=1
fi
if [[ -s $temporary/errors ]]; then
    printf 'on the standard error, which should be empty:\n'
    cat "$temporary/errors"
    result=1
fi
exit "$result"
