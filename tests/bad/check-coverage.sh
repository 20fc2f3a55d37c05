#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# Every code has a folder that shows it, and every folder is named after what it shows.
# DIALOGRAPH names the program.
set -uo pipefail

: "${DIALOGRAPH:?names the program to test}"
program=$(realpath "$DIALOGRAPH")
cd "$(dirname "${BASH_SOURCE[0]}")" || exit 1
mapfile -t codes < <("$program" explain)
if [[ ${#codes[@]} -eq 0 ]]; then
    printf 'dialograph explain lists no codes\n'
    exit 1
fi

# The longest code with which the name of a folder begins.
code_of() {
    local code longest=
    for code in "${codes[@]}"; do
        if [[ $1 == "$code" || $1 == "$code"-* ]] && [[ ${#code} -gt ${#longest} ]]; then
            longest=$code
        fi
    done
    printf '%s' "$longest"
}

result=0
declare -A shown=()
for folder in */; do
    folder=${folder%/}
    if [[ ! -f $folder/expected.txt ]]; then
        printf '%s has no expected.txt\n' "$folder"
        result=1
        continue
    fi
    [[ $folder == many-mistakes* ]] && continue
    code=$(code_of "$folder")
    if [[ -z $code ]] || ! grep -q --text -F "error[$code]: " "$folder/expected.txt"; then
        printf '%s is not named after a code that it shows\n' "$folder"
        result=1
    fi
    shown[$code]=1
done
for code in "${codes[@]}"; do
    if [[ -z ${shown[$code]:-} ]]; then
        printf 'no folder shows %s\n' "$code"
        result=1
    fi
done
exit "$result"
