#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# A bar moves on a terminal, and is gone at the end; a file gets none.
# shellcheck source=tests/cli/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

command -v script >/dev/null || fail "this test needs script, of the package bsdutils"

# on_terminal COMMAND: what a terminal shows while it runs.
on_terminal() { script --quiet --return --command "$1" /dev/null </dev/null >terminal; }

on_terminal "'$program' export '$records' -o target/a.nt" || fail "export on a terminal"
[[ $(tr '\r' '\n' <terminal | grep -c -E '^\[#*\.*\] +[0-9]+ % [0-9]+/[0-9]+') -gt 10 ]] || fail "no bar that moves"
grep -q '100 %' terminal || fail "the bar does not come to its end"
# After the last bar the line is cleared, and the closing line stands alone in it.
tr '\r' '\n' <terminal | grep -q -E $'^\x1B\\[K.*records read' || fail "the bar is not taken away"

for words in "export '$records' --quiet -o target/b.nt" "export '$records' -o target/c.nt 2>errors"; do
    on_terminal "'$program' $words" || fail "$words on a terminal"
    ! grep -q '#' terminal || fail "a bar, with $words"
done
! grep -q -e '#' -e $'\r' errors || fail "a bar in a file"
# The results of a pipe go on a terminal without a bar in between.
on_terminal "'$program' export '$records' -f ntriples 2>errors" || fail "export to a terminal"
! grep -q $'\x1B' terminal || fail "a bar among the results"
