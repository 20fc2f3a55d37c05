#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# update.sh [FOLDER...]: writes what the program says now into expected.txt of the folders, or of all.
# Read the difference before you commit it: these files are what people will read.
# DIALOGRAPH names the program; the release build otherwise.
set -uo pipefail

program=$(realpath "${DIALOGRAPH:-$(dirname "${BASH_SOURCE[0]}")/../../build/release/cli/dialograph}")
cd "$(dirname "${BASH_SOURCE[0]}")" || exit 1
[[ $# -gt 0 ]] || set -- */
for folder in "$@"; do
    folder=${folder%/}
    options=()
    records=$folder
    [[ ! -f $(echo "$folder"/records.*) ]] || records=$(echo "$folder"/records.*)
    [[ ! -d $folder/texts ]] || options=(--source-texts "$folder/texts")
    "$program" check "$records" "${options[@]}" >"$folder/expected.txt"
    status=$?
    [[ $status -eq 1 ]] || printf '%s: exit status %d, so its test will fail\n' "$folder" "$status" >&2
done
"$program" check many-mistakes --diagnostics json >many-mistakes/expected.jsonl
exit 0
