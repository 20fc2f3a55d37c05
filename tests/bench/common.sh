# shellcheck shell=bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# What the measuring scripts share; each sources it.

export LC_ALL=C
# Whoever sources this uses them.
# shellcheck disable=SC2034
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
# shellcheck disable=SC2034
missed=0

# fail SENTENCE...: there is nothing sound to measure.
fail() {
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 4
}

# need TOOL...
need() {
    local tool
    for tool in "$@"; do
        command -v "$tool" >/dev/null || fail "$tool is missing"
    done
}

is_number() { [[ $1 =~ ^[1-9][0-9]*$ ]]; }

# generate GENERATOR SESSIONS SEED FOLDER: makes records once for each size and seed.
generate() {
    [[ -f $4/csv-metadata.json ]] && return
    rm -rf "$4"
    "$1" --sessions "$2" --seed "$3" "$4"
}

# Reads numbers; prints median, least and greatest.
spread() {
    sort -g | awk '{ n[NR] = $1 }
        END { printf "%.4f %.4f %.4f\n", (n[int((NR + 1) / 2)] + n[int(NR / 2) + 1]) / 2, n[1], n[NR] }'
}

# judge NAME VALUE LIMIT: notes a missed target.
judge() {
    local verdict=met
    if awk "BEGIN { exit !($2 > $3) }"; then
        verdict=MISSED
        # shellcheck disable=SC2034
        missed=1
    fi
    printf '%-28s %10.3f   target %6.3f   %s\n' "$1" "$2" "$3" "$verdict"
}

# measured FILE COMMAND...: runs it; FILE has its seconds and kilobytes afterwards.
measured() { /usr/bin/time -q -f '%e %M' -o "$1" "${@:2}"; }
