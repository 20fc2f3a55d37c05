#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# Each system call that can fail on the way to the new file, failing.
# shellcheck source=tests/cli/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# expect_whole ERROR-TEXT: status 4, that reason, the old file whole and alone.
expect_whole() {
    expect_status 4
    expect_error "dialograph: cannot write target/$1: $2"
    expect_old_file
}

put_old_file
before=$(writes_before_export)
for call in fsync write rename,renameat,renameat2; do
    for error in EIO ENOSPC; do
        [[ $call == write ]] && first=$((before + 1)) || first=1
        [[ $error == EIO ]] && reason='Input/output error' || reason='No space left on device'
        traced -e "trace=$call" -e "inject=$call:error=$error:when=$first" -- \
            export "$records" -o target/old.nt --overwrite
        expect_whole old.nt "$reason"
    done
done
# Without --overwrite the file gets its name by a call that replaces nothing.
traced -e trace=rename,renameat2,link,linkat -e inject=rename,renameat2,link,linkat:error=EIO -- \
    export "$records" -o target/new.nt
expect_whole new.nt 'Input/output error'

# Somebody else makes the file while it is being written: theirs stays.
traced -e trace=rename,renameat2,link,linkat -e inject=rename,renameat2,link,linkat:error=EEXIST -- \
    export "$records" -o target/new.nt
expect_whole new.nt 'File exists'

# A file system that knows no such renaming gets a link in its place.
traced -e trace=renameat2 -e inject=renameat2:error=EINVAL -- export "$records" -o target/new.nt
expect_status 0
expect_in_target new.nt old.nt
rm target/new.nt

# A write that was only interrupted is made again.
traced -e trace=write -e "inject=write:error=EINTR:when=$((before + 1))..$((before + 3))" -- export "$records" -o target/new.nt
expect_status 0
run export "$records" -f ntriples
expect_same output target/new.nt
rm target/new.nt

# All calls in order: the bytes reach the disk before the file gets its name.
traced -e trace=write,fsync,fdatasync,rename,renameat,renameat2 -- export "$records" -o target/old.nt --overwrite --quiet
expect_status 0
sed 's/(.*//' trace | uniq | head -n 3 | tr '\n' ' ' | grep -q -x 'write f[a-z]*sync rename[a-z0-9]* ' ||
    fail "not written, then brought to the disk, then renamed: $(sed 's/(.*//' trace | uniq | tr '\n' ' ')"
