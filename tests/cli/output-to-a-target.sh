#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# -o: a new file, an old one with --overwrite alone, and never half of one.
# shellcheck source=tests/cli/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

run export "$records" -o target/new.nt
expect_status 0
expect_in_target new.nt
[[ $(stat -c %a target/new.nt) == 644 ]] || fail "a new file has not the rights that the umask gives"
rm target/new.nt

put_old_file
run export "$records" -o target/old.nt
expect_status 4
expect_error 'dialograph: cannot write target/old.nt: File exists'
expect_old_file

chmod 640 target/old.nt
run export "$records" -o target/old.nt --overwrite
expect_status 0
expect_in_target old.nt
[[ $(stat -c %a target/old.nt) == 640 ]] || fail "an overwritten file has lost its rights"
[[ $(tail -c 2 target/old.nt) == . ]] || fail "the new file does not end"

# A link stays, and what it leads to is replaced.
put_old_file
ln -s target/old.nt link.nt
run export "$records" -o link.nt --overwrite
expect_status 0
[[ -L link.nt ]] || fail "the link was replaced"
[[ $(wc -l <target/old.nt) -gt 1000 ]] || fail "what the link leads to was not replaced"
rm target/old.nt

run export "$records" -o missing/x.nt
expect_status 4
expect_error 'dialograph: cannot write missing/x.nt: No such file or directory'
[[ ! -e missing ]] || fail "a folder was made"

mkdir target/folder.nt
for overwrite in "" --overwrite; do
    # shellcheck disable=SC2086
    run export "$records" -o target/folder.nt $overwrite
    expect_status 4
    expect_error 'dialograph: cannot write target/folder.nt: Is a directory'
    expect_in_target folder.nt
done
run export "$records" -o errors/x.nt
expect_status 4
expect_error_like '^dialograph: cannot write errors/x.nt: Not a directory$'
rmdir target/folder.nt

# Devices and pipes are written to, not replaced.
run export "$records" -f ntriples -o /dev/null
expect_status 0
[[ -c /dev/null ]] || fail "/dev/null was replaced"
mkfifo pipe.nt
cat pipe.nt >from-pipe &
run export "$records" -o pipe.nt
wait
expect_status 0
[[ -p pipe.nt ]] || fail "the pipe was replaced"
run export "$records" -f ntriples
expect_same output from-pipe

# A name that begins with a hyphen, or has blanks and letters of another script.
for name in ./-x.nt 'target/二 つ.nt'; do
    run export "$records" -o "$name"
    expect_status 0
    [[ -s $name ]] || fail "nothing in $name"
done
