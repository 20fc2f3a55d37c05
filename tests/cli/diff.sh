#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# dialograph diff: what it tells a person of realistic edits, its exit statuses, and what it leaves on the disk.
# shellcheck source=tests/cli/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# The edits of a curator, each a table and a sed script; the texts in tests/cli/diff/ are what they come to.
edited() {
    rm -rf new && copy_records new
    sed -i -E "$2" "new/$1.csv"
    ! cmp -s "$records/$1.csv" "new/$1.csv" || fail "the edit of $1.csv changed nothing"
}

# expect_told NAME OPTION...: exit 1, and the text is that of tests/cli/diff/NAME.txt.
expect_told() {
    run diff "$records" new "${@:2}"
    expect_status 1
    diff -u "$project/tests/cli/diff/$1.txt" output || fail "$1: another text"
    expect_error_like '^[0-9]+ statements before, [0-9]+ after: [0-9]+ removed, [0-9]+ added$'
}

edited sessions '13s/,ulaanbaatar,/,tokyo,/'
expect_told changed-place
expect_told changed-place-ja --lang ja
expect_told changed-place-mn --lang mn

edited topics 's/,Asbestos,/,Asbestos fibres,/'
expect_told corrected-label

edited agenda '6d'
expect_told removed-agenda-item

# shellcheck disable=SC2016
edited sessions '$p;$s/^15,([^,]*),15,2023[^,]*,([^,]*),/16,\1,16,2024,,/'
sed -i 's/^16,\(.*\)第15回/16,\1第16回/; s/^16,\(.*\)15th/16,\116th/' new/sessions.csv
printf '16,asbestos,discussed,,moe-page\n' >>new/agenda.csv
expect_told new-session

# The same statements: nothing is written, in any format but JSON, which says so.
for format in text update patch changeset; do
    run diff "$records" "$records" -f "$format"
    expect_status 0
    expect_no_output
    expect_error_like ': 0 removed, 0 added$'
done
run diff "$records" "$records" -f json --quiet
expect_status 0
expect_no_errors
expect_output_like '"added": 0'

# Records, each kind of file and a sorted one are the same; files of triples are compared without graphs.
for file in all.nq all.trig all.nt all.ttl; do
    run export "$records" -o "$file"
    expect_status 0
done
LC_ALL=C sort all.nq >sorted.nq
for file in all.nq all.trig sorted.nq; do
    run diff "$records" "$file"
    expect_status 0
    expect_error '3341 statements before, 3341 after: 0 removed, 0 added'
done
for file in all.nt all.ttl; do
    run diff "$records" "$file"
    expect_status 0
    expect_error_like 'compared without their graphs, which one side does not name: 0 removed, 0 added$'
done

# A file appears whole and replaces another only if asked.
run diff "$records" new -o target/x.txt -q
expect_status 1
expect_no_output
expect_in_target x.txt
cmp target/x.txt "$project/tests/cli/diff/new-session.txt" || fail "the file differs from the standard output"
run diff "$records" new -o target/x.txt
expect_status 4
expect_error 'dialograph: cannot write target/x.txt: File exists'
run diff "$records" new -o target/x.txt --overwrite
expect_status 1
rm target/x.txt

# What cannot be compared.
expect_refused() {
    run diff "${@:2}"
    expect_status "$1"
    expect_no_output
    expect_in_target
}
expect_refused 2 "$records"
expect_refused 2 "$records" new -f xml
expect_refused 2 "$records" new --graph 'no iri'
expect_refused 2 "$records" "$project/README.md"
expect_error_like 'its extension names no format'
mkdir empty
expect_refused 2 "$records" empty
expect_error_like '"empty" is neither a folder of records.* nor a release'
expect_refused 4 "$records" missing
expect_error 'dialograph: cannot read missing: No such file or directory'
expect_refused 4 "$bad/bad-id" "$records"
expect_error_like 'error\[bad-id\]'
expect_error_like 'nothing was compared; there are problems in'
head -c 5000 all.ttl >cut.ttl
expect_refused 4 "$records" cut.ttl -o target/x.txt
expect_error_like '^cut.ttl:[0-9]+'

# A folder for temporary files that is not there, or full: told, and nothing is left. 160,000 statements need one.
for i in $(seq 50); do sed "s|/id/|/id$i/|" all.nq; done >many.nq
mkdir tmp
TMPDIR=$PWD/nowhere run diff many.nq all.nq -o target/x.txt
expect_status 4
expect_error_like '^dialograph: cannot make a temporary file in .*/nowhere: No such file or directory$'
expect_in_target
# shellcheck disable=SC2016
with_mounts '
    mount -t tmpfs -o size=64k tmpfs tmp || exit 1
    TMPDIR=$PWD/tmp "$program" diff many.nq all.nq -o target/x.txt 2>errors
    [[ $? -eq 4 && -z $(ls -A tmp) && -z $(ls -A target) ]] || { cat errors; ls -la tmp target; exit 1; }
    grep -q "^dialograph: cannot write a temporary file in .*/tmp (TMPDIR names another folder): No space left on device$" errors || { cat errors; exit 1; }
    umount tmp
'

# A signal on the way leaves nothing either.
for signal in SIGTERM SIGINT; do
    TMPDIR=$PWD/tmp traced -e trace=pwrite64 -e "inject=pwrite64:signal=$signal:when=3" -- diff many.nq all.nq -o target/x.txt
    expect_status 130
    expect_error 'dialograph: stopped; nothing was changed'
    expect_in_target
    [[ -z $(ls -A tmp) ]] || fail "a temporary file is left"
done
TMPDIR=$PWD/tmp run diff many.nq all.nq -f json -q
expect_status 1
[[ -z $(ls -A tmp) ]] || fail "a temporary file is left"
exit 0
