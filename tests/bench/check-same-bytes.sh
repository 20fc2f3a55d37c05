#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# check-same-bytes.sh GENERATOR: a small archive has the bytes that it has always had.
set -euo pipefail

expected=4338b13cb814f0ae5a95bda77509509894d77423742a9a5ee87dd8b08a9ffc87
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

"$1" --sessions 500 --seed 7 "$folder"
found=$(cd "$folder" && LC_ALL=C sha256sum csv-metadata.json {agenda,agreements,events,links}.csv \
    {organisations,places,series,sessions,sources,topics}.csv | sha256sum | cut -d ' ' -f 1)
if [[ $found != "$expected" ]]; then
    printf 'the generated archive has changed: sha256 %s instead of %s\n' "$found" "$expected" >&2
    exit 1
fi
