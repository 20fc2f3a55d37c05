#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# A folder that nobody may write to, and a disk that is read-only.
# shellcheck source=tests/cli/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

put_old_file
chmod 555 target
# Root may write where the rights say no; without that power it is as everybody.
powerless=()
[[ $EUID -ne 0 ]] || powerless=(setpriv --inh-caps=-dac_override --bounding-set=-dac_override)
for arguments in "-o target/new.nt" "-o target/old.nt --overwrite"; do
    read -r -a words <<<"$arguments"
    "${powerless[@]}" "$program" export "$records" "${words[@]}" 2>errors
    status=$? command_line="dialograph export $arguments"
    expect_status 4
    expect_error "dialograph: cannot write ${words[1]}: Permission denied"
    expect_old_file
done
chmod 755 target

# shellcheck disable=SC2016
with_mounts '
    mount --bind target target && mount -o remount,ro,bind target || exit 1
    for words in "-o target/new.nt" "-o target/old.nt --overwrite"; do
        "$program" export "$records" $words 2>errors
        [[ $? -eq 4 ]] || { echo "not status 4: $words"; exit 1; }
        grep -q "^dialograph: cannot write target/.*: Read-only file system$" errors || { cat errors; exit 1; }
        [[ $(cat target/old.nt) == old && $(ls -A target) == old.nt ]] || { ls -la target; exit 1; }
    done
    umount target
'
