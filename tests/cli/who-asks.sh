#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# Who asks a store is one person or one token: what contradicts itself is refused before the store is asked.
# shellcheck source=tests/cli/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

printf 'secret\n' >secret
unset DIALOGRAPH_PASSWORD DIALOGRAPH_TOKEN

# refuses SENTENCE ARGUMENT...: of each command that asks a store, also when it would not ask it.
refuses() {
    for command in "load $records" "load $records --dry-run" 'sparql ASK{}'; do
        # shellcheck disable=SC2086 # several words
        run $command --store http://127.0.0.1:1 --store-type sparql "${@:2}"
        expect_status 2
        expect_no_output
        expect_error "dialograph: $1"
    done
}

refuses '--password-file needs --user, the name that goes with a password' --password-file secret
refuses '--auth basic needs --user, the name that goes with a password' --auth basic
refuses '--user is for a name with a password, and --token-file for a token: leave one of them out' \
    --user dba --token-file secret
refuses '--user is for a name with a password, and --auth bearer for a token: leave one of them out' \
    --user dba --auth bearer
refuses '--password-file is for a name with a password, and --token-file for a token: leave one of them out' \
    --password-file secret --token-file secret
refuses '--auth digest is for a name with a password, and --token-file for a token: leave one of them out' \
    --auth digest --token-file secret
refuses 'there is no password for --user: put it into DIALOGRAPH_PASSWORD or --password-file' --user dba
refuses 'there is no token: put it into DIALOGRAPH_TOKEN or --token-file' --auth bearer

# A token of the environment takes the place of nothing that was said.
export DIALOGRAPH_TOKEN=token
refuses '--auth basic needs --user, the name that goes with a password' --auth basic
refuses 'there is no password for --user: put it into DIALOGRAPH_PASSWORD or --password-file' --user dba
unset DIALOGRAPH_TOKEN

for option in '--user dba --password-file' --token-file; do
    for command in "load $records" "load $records --dry-run" 'sparql ASK{}'; do
        # shellcheck disable=SC2086 # several words
        run $command --store http://127.0.0.1:1 --store-type sparql $option gone
        expect_status 4
        expect_no_output
        expect_error 'dialograph: cannot read gone: No such file or directory'
    done
done

# A secret goes over no open line; that is said before the input is read, also by a dry run.
open=http://192.0.2.1
for options in '--store-type fuseki --user dba --password-file secret' '--user dba --auth basic --password-file secret' \
    '--token-file secret'; do
    for command in 'load gone.nq' 'load gone.nq --dry-run'; do
        # shellcheck disable=SC2086 # several words
        run $command --store "$open" $options
        expect_status 2
        expect_no_output
        expect_error 'dialograph: over http:// anybody on the way could read the secret; use https://, or --auth digest if the store knows it'
    done
done
# A digest shows no secret, and a store that nobody named may want one.
for options in '--store-type virtuoso' '--store-type fuseki --auth digest' ''; do
    # shellcheck disable=SC2086 # several words
    run load "$records" --dry-run --store "$open" $options --user dba --password-file secret
    expect_status 0
    expect_no_errors
done

run sparql 'ASK{}' --store http://127.0.0.1:1 --user ''
expect_status 2
expect_error $'--user: the name of the user is empty\nRun with --help for more information.'
