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
    expect_error_like '^[0-9]+ statements before, [0-9]+ after$'  # the text itself says how many differ
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
    expect_error '3341 statements before, 3341 after: nothing differs'
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
    expect_error '3341 statements before, 3341 after: nothing differs'
done
for file in all.nt all.ttl; do
    run diff "$records" "$file"
    expect_status 0
    expect_error '3341 statements before, 3341 after, compared without their graphs, which one side does not name: nothing differs'
done

# The extension of the output names the format, unless -f does.
run export new -o new.nq -q
for pair in text:txt update:ru patch:rdfp changeset:ttl json:json; do
    run diff all.nq new.nq -f "${pair%:*}" -q
    expect_status 1
    mv output expected
    run diff all.nq new.nq -o "target/x.${pair#*:}" -q
    expect_status 1
    expect_same expected "target/x.${pair#*:}"
    rm "target/x.${pair#*:}"
done
run diff all.nq new.nq -f patch -o target/x.txt
expect_status 1
expect_error '3341 statements before, 3373 after: 32 added, 0 removed'
grep -q '^TX \.$' target/x.txt || fail "-f patch wrote something else"
rm target/x.txt

# Names and words are in the language that was asked for, in whatever form.
for tag in JA ja-JP ja; do
    run diff all.nq new.nq --lang "$tag" -q
    expect_status 1
    expect_output_like '^追加：会合 16。$'
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
expect_refused 2 all.nq new.nq -o target/x.md
expect_error 'dialograph: the extension of "target/x.md" names no format; use one of txt ru rdfp ttl json, or say the format with -f'
expect_refused 2 all.nq new.nq --lang xx
expect_error 'dialograph: the two sides have no names in "xx"; they have ja, en, mn'
expect_refused 2 all.nq new.nq --provenance row
expect_error 'dialograph: --provenance is for folders of records, and neither side is one'

# An option that a format makes nothing of.
expect_refused 2 all.nq new.nq --staging http://st/
expect_error 'dialograph: --staging is for -f update, and has no meaning for -f text'
expect_refused 2 all.nq new.nq -f patch --staging http://st/
expect_error 'dialograph: --staging is for -f update, and has no meaning for -f patch'
expect_refused 2 all.nq new.nq -f changeset --graph http://g/
expect_error 'dialograph: --graph is for -f update and patch, and has no meaning for -f changeset'
expect_refused 2 all.nq new.nq -f update --lang ja
expect_error 'dialograph: --lang is for -f text and json, and has no meaning for -f update'

# What a store could not do, or would do in the wrong graphs: --graph tells where, where nothing else does.
one_sided='dialograph: one side names the graphs of its statements and the other does not; say with --graph in which graph of the store they are'
nameless='dialograph: with --staging every statement has to be in a named graph, and there are some that name none; say with --graph in which graph of the store they are'
run export new -o new.nt -q
: >empty.nq
for format in update patch; do
    expect_refused 2 all.nq new.nt -f "$format"
    expect_error "$one_sided"
    expect_refused 2 new.nt all.nq -f "$format"
    expect_error "$one_sided"
    run diff all.nq new.nt -f "$format" --graph urn:g -q
    expect_status 1
    expect_output_like 'session/16'
    ! grep -v '<urn:g>' output | grep -q '^[AD] ' || fail "a statement of the patch is not in the graph that was named"
done
expect_refused 2 all.nq all.nt -f update --staging http://st/
expect_error "$one_sided"
expect_refused 2 all.nt empty.nq -f update --staging http://st/
expect_error "$nameless"
expect_refused 2 all.nt all.nt -f update --staging http://st/
expect_error "$nameless"
for format in text changeset json; do
    run diff all.nq new.nt -f "$format" -q
    expect_status 1
    expect_no_errors
done
expect_refused 2 all.nq new.nq -f update --staging http://st
expect_error 'dialograph: the IRI of --staging has to end in / or #, since names are put behind it: http://st would make http://stremoved/1'
graphs=https://w3id.org/dialograph/japan-mongolia/graph/
expect_refused 2 all.nq new.nq -f update --staging $graphs
expect_error_like "^dialograph: the graph ${graphs}session/[0-9]+ of the data starts with what --staging says, $graphs; name an IRI with which no graph starts\$"
expect_refused 2 all.nt new.nt -f update --graph http://st/g --staging http://st/
expect_error 'dialograph: the graph http://st/g of the data starts with what --staging says, http://st/; name an IRI with which no graph starts'

# With --graph all statements are in that graph, as load --graph puts them there; one that stood in two graphs is one.
printf '<urn:s> <urn:p> "1" .\n<urn:s> <urn:p> "1" <urn:g> .\n<urn:s> <urn:p> "2" <urn:h> .\n' >mixed.nq
run diff mixed.nq empty.nq -f update --graph urn:here
expect_status 1
expect_error '2 statements before, 0 after, compared without their graphs: 0 added, 2 removed'
diff -u - output <<'EOF' || fail "another update for one graph"
DELETE DATA {
  GRAPH <urn:here> {
    <urn:s> <urn:p> "1" .
    <urn:s> <urn:p> "2" .
  }
}
EOF

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
# However much differs, it is told by entity: twenty data sets that are gone, 66,820 statements.
for i in $(seq 20); do sed "s|japan-mongolia/id/|gone-$i/id/|g" all.nq; done >gone.nq
run diff gone.nq empty.nq
expect_status 1
expect_error '66820 statements before, 0 after'
[[ $(grep -c '^- session ' output) -eq 300 && $(grep -c '^    - agenda item: ' output) -eq 1540 ]] || fail "not every session is told, with its agenda"
expect_output_like '^Removed: series .*; sessions 1, 1, 1 and 297 more; agreements .*$'
expect_output_like '^0 statements added, 66820 removed\.$'
run diff gone.nq empty.nq -f json -q
expect_status 1
[[ $(grep -c '/id/session/.*"fate": "removed"' output) -eq 300 ]] || fail "the summary does not name every session"

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
