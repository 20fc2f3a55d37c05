#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# An input without a statement is refused, whatever was to be done with it, and neither a store nor a file changes.
# shellcheck source=tests/cli/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# Nobody listens there: a program that asks the store ends with 5.
store=http://127.0.0.1:1
printf '# a comment is no statement\n' >empty.nq
printf '<http://e/s> <http://e/p> "o" <http://e/g> .\n' >old.nq

refuse() {
    run load empty.nq "$@"
    expect_status 1
    expect_no_output
    expect_error 'dialograph: nothing was loaded; there is no statement in empty.nq'
}

refuse --store "$store"
refuse --store "$store" --graph http://e/g
refuse --store "$store" --dry-run
refuse --store "$store" --changes-from old.nq
for store_type in virtuoso fuseki qlever neptune graphdb oxigraph; do
    refuse --script "$store_type" -o target/bulk
    expect_in_target
done
