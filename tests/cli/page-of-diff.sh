#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# docs/diff.md is true: its commands are run one after the other, and print what stands there.
# page-of-diff.sh update  writes into the page what they print.
# shellcheck source=tests/cli/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

page=$project/docs/diff.md
ln -s "$project/data" data
mkdir bin
ln -s "$program" bin/dialograph
export PATH=$PWD/bin:$PATH LC_ALL=C.UTF-8

# The page with what its commands print, the standard error too.
true_page() {
    local line in_console=false
    while IFS= read -r line; do
        if [[ $line == '```console' ]]; then
            in_console=true
        elif [[ $line == '```' ]]; then
            in_console=false
        elif $in_console; then
            [[ $line != '$ '* ]] || { printf '%s\n' "$line" && bash -c "${line:2}" </dev/null 2>&1; }
            continue
        fi
        printf '%s\n' "$line"
    done <"$page"
}

true_page >true.md
[[ $(grep -c '^\$ dialograph' true.md) -ge 12 ]] || fail "the page has lost its commands"
if [[ ${1:-} == update ]]; then
    cp true.md "$page"
else
    diff -u "$page" true.md || fail "docs/diff.md shows other outputs; page-of-diff.sh update writes the true ones"
fi
exit 0
