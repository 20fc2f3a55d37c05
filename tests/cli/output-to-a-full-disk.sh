#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# A full disk: status 4, the reason, the old file whole, no other file.
# shellcheck source=tests/cli/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# The real thing, 64 KB large, and once more with no room for a name.
# shellcheck disable=SC2016
with_mounts '
    mount -t tmpfs -o size=64k tmpfs target && echo old >target/old.nt || exit 1
    for format in turtle trig ntriples nquads; do
        "$program" export "$records" -f "$format" -o target/old.nt --overwrite 2>errors
        [[ $? -eq 4 ]] || { echo "not status 4: $format"; exit 1; }
        [[ $(cat errors) == "dialograph: cannot write target/old.nt: No space left on device" ]] || { cat errors; exit 1; }
        [[ $(cat target/old.nt) == old && $(ls -A target) == old.nt ]] || { ls -la target; exit 1; }
    done
    umount target
    mount -t tmpfs -o nr_inodes=2 tmpfs target && echo old >target/old.nt || exit 1
    "$program" export "$records" -o target/new.nt 2>errors
    [[ $? -eq 4 && $(ls -A target) == old.nt ]] || { cat errors; ls -la target; exit 1; }
    umount target
'

# A disk over which a quota stands, and one that is full from some place on.
before=$(writes_before_export)
for error in EDQUOT ENOSPC; do
    for call in 1 2 4; do
        put_old_file
        traced -e trace=write -e "inject=write:error=$error:when=$((before + call))" -- \
            export "$records" -o target/old.nt --overwrite
        expect_status 4
        expect_error_like '^dialograph: cannot write target/old.nt: (Disk quota exceeded|No space left on device)$'
        expect_old_file
    done
done
