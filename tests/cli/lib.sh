# shellcheck shell=bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# What the tests of the command line share. A test sources this file, works in a folder of its own that goes
# when it ends, and leaves with the first thing that is not as it should be.
# DIALOGRAPH names the program.
set -uo pipefail

: "${DIALOGRAPH:?names the program to test}"
program=$(realpath "$DIALOGRAPH")
project=$(realpath "$(dirname "${BASH_SOURCE[0]}")/../..")
records=$project/data/japan-mongolia
bad=$project/tests/bad
export program project records bad

temporary=$(mktemp -d)
trap 'chmod -R u+w "$temporary"; rm -rf "$temporary"' EXIT
cd "$temporary" || exit 1
mkdir target  # where the program writes; nothing else does
umask 022

# Ends the test with a sentence, and what the program said last.
fail() {
    printf 'FAILED: %s\n' "$*"
    [[ ! -s errors ]] || { printf 'the standard error:\n' && head -c 4000 errors; }
    exit 1
}

# run ARGUMENT...: runs the program; its words go to the files `output` and `errors`.
run() {
    command_line="dialograph $*"
    "$program" "$@" >output 2>errors
    status=$?
}

# traced STRACE-OPTION... -- ARGUMENT...: the same, with system calls that fail on demand.
traced() {
    local options=()
    while [[ $1 != -- ]]; do options+=("$1") && shift; done
    shift
    command -v strace >/dev/null || fail "this test needs strace"
    command_line="dialograph $* (${options[*]})"
    # The leak checker cannot run beside strace.
    ASAN_OPTIONS=${ASAN_OPTIONS:-}:detect_leaks=0 \
        strace -qq -o trace "${options[@]}" "$program" "$@" >output 2>errors
    status=$?
}

# The number of writes that come before the first one to an exported file: a sanitizer's own.
writes_before_export() {
    mkdir probe
    ASAN_OPTIONS=${ASAN_OPTIONS:-}:detect_leaks=0 \
        strace -qq -y -o probe/trace -e trace=write "$program" export "$records" -o probe/x.nt --quiet
    sed '/\.part>/,$d' probe/trace | grep -c '^write'
    rm -r probe
}

expect_status() { [[ $status -eq $1 ]] || fail "$command_line: exit status $status instead of $1"; }

# expect_error TEXT: the standard error is this text and an end of line.
expect_error() {
    diff -u <(printf '%s\n' "$1") errors || fail "$command_line: other words on the standard error"
}

# expect_error_like REGEX: a line of the standard error is like that.
expect_error_like() {
    grep -q -E -e "$1" errors || fail "$command_line: nothing on the standard error is like $1"
}

expect_no_errors() { [[ ! -s errors ]] || fail "$command_line: words on the standard error"; }

expect_no_output() { [[ ! -s output ]] || fail "$command_line: words on the standard output"; }

expect_output_like() {
    grep -q -E -e "$1" output || fail "$command_line: nothing on the standard output is like $1"
}

expect_same() { cmp "$1" "$2" || fail "$1 and $2 differ"; }

# expect_in_target NAME...: these files are in the folder `target`, and no other, hidden ones included.
expect_in_target() {
    local found
    found=$(find target -mindepth 1 -printf '%f\n' | LC_ALL=C sort | tr '\n' ' ')
    [[ $found == "${*:+$* }" ]] || fail "$command_line: in the folder are \"$found\" instead of \"$*\""
}

# The file that a failure must not touch.
put_old_file() { printf 'old\n' >target/old.nt; }

expect_old_file() {
    [[ $(cat target/old.nt) == old ]] || fail "$command_line: the old file has changed"
    expect_in_target old.nt
}

# The names of the commands, as the help lists them.
commands() { "$program" --help | sed -n '/^Subcommands:/,$s/^  \([a-z]\+\) .*/\1/p'; }

# copy_records FOLDER: a copy of the records that a test may change.
copy_records() { cp -r "$records" "$1" && chmod -R u+w "$1"; }

# with_mounts SCRIPT: runs a bash script where it may mount, as root or in a name space of its own.
with_mounts() {
    local map=(--map-root-user)
    [[ $EUID -ne 0 ]] || map=()
    # What is mounted stays in here; below a changed root, which is no mount, the kernel refuses to say so.
    unshare "${map[@]}" --mount --propagation unchanged \
        bash -uo pipefail -c "mount --make-rprivate / 2>/dev/null; $1" ||
        fail "not so with a mounted file system, or this machine lets nobody mount one"
}
