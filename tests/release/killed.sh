#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# A run that ends at any moment leaves the old release whole, and the next run clears away what it left.
# shellcheck source=tests/release/lib.sh
. "$(dirname "$0")/lib.sh"

publish target/release --quiet
expect_status 0
tree target/release >old
sed -i '/^dalanzadgad,/s/Dalanzadgad/Dalandzadgad/' records/places.csv
run publish records target/new --quiet
tree target/new >new
rm -r target/new

# killed CALL COUNT: at the nth such call the run dies, as by a power cut.
killed() {
    traced -f -e "trace=$1" -e "inject=$1:signal=SIGKILL:when=$2" -- publish records target/release --quiet
    [[ $status -ne 0 ]] || fail "the run was not killed at call $2 of $1"
}

expect_old() {
    tree target/release >found
    cmp -s found old || fail "killed at $1, the old release is not whole"
}

for count in 1 40; do killed mkdirat $count && expect_old "mkdirat $count"; done
for count in 1 300; do killed linkat $count && expect_old "linkat $count"; done
killed syncfs 1 && expect_old syncfs
killed renameat2 1
tree target/release >found
cmp -s found old || cmp -s found new || fail "killed at the swap, the release is neither the old one nor the new"
cp -al target/release kept && rm -rf target/release && mv kept target/release

# Killed when the new release is in its place: it stays, and the old one is cleared away by the next run.
traced -f -e trace=unlinkat -e inject=unlinkat:signal=SIGKILL:when=1 -- publish records target/release --quiet
tree target/release >found
cmp -s found new || cmp -s found old || fail "the release is not whole"
publish target/release --quiet
expect_status 0
tree target/release | cmp - new || fail "after all the release is not the new one"
[[ $(ls -A target) == release ]] || fail "left beside the release: $(ls -A target)"

# A signal that asks to stop leaves nothing. It comes at one file: strace counts the calls of each thread by itself, and a
# second signal, from the other thread, would end the run at once.
sed -i '/^dalanzadgad,/s/Dalandzadgad/Dalanzadgad/' records/places.csv
traced -f -P doc/session/8.html -e inject=linkat:signal=SIGTERM -- publish records target/release --quiet
[[ $status -eq 130 ]] || fail "stopped with $status instead of 130"
tree target/release | cmp - new || fail "a run that was stopped changed the release"
[[ $(ls -A target) == release ]] || fail "left beside the release: $(ls -A target)"
