#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# A password in a place where it does not belong is refused with a hint, and not repeated.
# shellcheck source=tests/cli/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# expect_hint ARGUMENT...: of a command that asks a store.
expect_hint() {
    for command in "load $records" 'sparql ASK{}'; do
        # shellcheck disable=SC2086 # two words
        run $command "$@"
        expect_status 2
        expect_no_output
        expect_error_like 'DIALOGRAPH_PASSWORD or --password-file'
        grep -q geheim errors && fail "$command_line: the secret is repeated"
    done
}

expect_hint --store http://localhost:1 --user dba:geheim
expect_hint --store http://dba:geheim@localhost:1
expect_hint --store dba:geheim@localhost:1
expect_hint --store //dba:geheim@localhost:1
expect_hint --store http:dba:geheim@localhost:1

run sparql 'ASK{}' --store 'localhost/sparql?token=geheim'
expect_status 2
expect_error_like '"localhost/sparql" is no http or https URL of a store'
grep -q geheim errors && fail "$command_line: the secret is repeated"
exit 0
