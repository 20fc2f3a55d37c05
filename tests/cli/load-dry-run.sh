#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# A dry run tells what a load would do, to the word, and neither asks a store nor writes a file.
# shellcheck source=tests/cli/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# Nobody listens there: a program that asks the store ends with 5.
store=http://127.0.0.1:1
unset DIALOGRAPH_TOKEN
printf 'secret\n' >secret
statement() { printf '<http://e/s> <http://e/p> "%s" <http://e/graph/%s> .\n' "$@"; }
{ statement 1 dataset; statement 2 dataset; statement 1 session/1; } >old.nq
{ statement 1 dataset; statement 2 dataset; statement 3 session/1; statement 4 session/2; } >new.nq

# previews ARGUMENT...: of a load into the store; the preview is on the standard input.
previews() {
    run load "$@" --dry-run
    expect_status 0
    expect_no_errors
    # What a bulk loader's script does is told by the script itself.
    sed -i 's/^effect      [A-Z].*\.$/effect      EFFECT/' output
    diff -u - output || fail "$command_line: another preview"
    expect_in_target
}

previews old.nq --store "$store" --store-type virtuoso --user dba --password-file secret <<'TEXT'
store       http://127.0.0.1:1, OpenLink Virtuoso, as dba, with the password in secret
load        3 statements in 2 graphs, in 1 batch
stage       each graph beside the one that it replaces, as <GRAPH/staging/756caf6ab75d1d68>
replace     <http://e/graph/dataset> by 2 statements
replace     <http://e/graph/session/1> by 1 statement
drop        all other graphs that start with <http://e/graph/>
Nothing was sent.
TEXT

previews old.nq --store "$store" --graph http://e/all --batch 1 <<'TEXT'
store       http://127.0.0.1:1, without saying who asks
load        2 statements in 1 graph, in 2 batches
stage       each graph beside the one that it replaces, as <GRAPH/staging/805efe1d7e3f0c40>
replace     <http://e/all> by 2 statements
Nothing was sent.
TEXT

# What a store takes at once is not known before it is asked what it is.
previews old.nq --store "$store" --token-file secret <<'TEXT'
store       http://127.0.0.1:1, with the token in secret
load        3 statements in 2 graphs, in batches that depend on the store, which --store-type would name
stage       each graph beside the one that it replaces, as <GRAPH/staging/LOAD>
replace     <http://e/graph/dataset> by 2 statements
replace     <http://e/graph/session/1> by 1 statement
drop        all other graphs that start with <http://e/graph/>
Nothing was sent.
TEXT

previews new.nq --store "$store" --changes-from old.nq <<'TEXT'
store       http://127.0.0.1:1, without saying who asks
compare     what the store holds with the 3 statements of old.nq, and refuse it where they differ
remove      1 statement
add         2 statements
change      <http://e/graph/session/1>: 1 statement removed, 1 added
change      <http://e/graph/session/2>: 0 statements removed, 1 added
Nothing was sent.
TEXT

previews new.nq --store "$store" --changes-from old.nq --graph http://e/all <<'TEXT'
store       http://127.0.0.1:1, without saying who asks
compare     what the store holds with the 2 statements of old.nq, and refuse it where they differ
remove      0 statements
add         2 statements
change      <http://e/all>: 0 statements removed, 2 added
Nothing was sent.
TEXT

for i in $(seq 22); do statement 1 "session/$i"; done >many.nq
run load many.nq --store "$store" --dry-run
expect_status 0
[[ $(grep -c '^replace' output) -eq 21 ]] || fail "$command_line: another number of graphs"
expect_output_like '^replace     and 2 more graphs$'

previews new.nq --script virtuoso -o target/bulk --per-file 3 <<'TEXT'
store       OpenLink Virtuoso, by its own bulk loader
write       4 statements in 2 files: target/bulk/data-00001.nq.gz to data-00002.nq.gz
write       target/bulk/load.sh, which has it load them
effect      EFFECT
Nothing was written.
TEXT

# What the load itself would refuse.
mkdir target/used && touch target/used/file
run load new.nq --script virtuoso -o target/used --dry-run
expect_status 2
expect_no_output
expect_error 'dialograph: the folder target/used is not empty; name a new one'
run load new.nq --script virtuoso -o target/used/file --dry-run
expect_status 4
expect_no_output
expect_error 'dialograph: cannot make the folder target/used/file: Not a directory'
