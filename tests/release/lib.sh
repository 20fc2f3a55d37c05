# shellcheck shell=bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# What the tests of releases share, besides what they share with those of the command line.
# shellcheck source=tests/cli/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/../cli/lib.sh"

# publish TARGET [OPTION...]: of the records in the folder `records`, which the test may change.
publish() {
    [[ -d records ]] || copy_records records
    run publish records "$@"
}

# tree FOLDER: every name with its bytes' sum, and nothing of dates.
tree() { (cd "$1" && find . -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum); }

# inodes FOLDER: every file with its inode and its date.
inodes() { (cd "$1" && find . -type f -printf '%p %i %T@\n' | LC_ALL=C sort); }

# changed BEFORE AFTER: the names that stand in the second list with another inode, or are new.
changed() { comm -13 "$1" "$2" | sed 's/ .*//'; }

expect_whole() {
    run verify "$1"
    expect_status 0
    expect_output_like '^version .* is whole: '
}
