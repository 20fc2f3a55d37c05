#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# Options of a load that do not fit together, or mean nothing beside each other, are refused before anything is done.
# shellcheck source=tests/cli/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# Nobody listens there: a program that asks the store ends with 5.
store=(--store http://127.0.0.1:1 --store-type sparql)
script=(--script virtuoso -o target/bulk)
printf '<http://e/s> <http://e/p> "o" <http://e/g> .\n' >a.nq
printf 'secret\n' >secret

# refuses SENTENCE ARGUMENT...: also without doing it.
refuses() {
    for dry_run in '' --dry-run; do
        run load a.nq "${@:2}" $dry_run
        expect_status 2
        expect_no_output
        expect_error "dialograph: $1"
        expect_in_target
    done
}

refuses 'say where to: --store URL, or --script TYPE with -o DIR for a bulk loader'
refuses '--store loads, and --script writes files for a bulk loader in place of loading: leave one of them out' \
    "${store[@]}" "${script[@]}"
refuses '--script needs -o DIR, the folder for the files' --script virtuoso
refuses '--script writes all; for changes use diff, or load --changes-from with a store' "${script[@]}" --changes-from a.nq

for option in '--output target/x' '--compression zstd' '--per-file 3'; do
    for to in '' "${store[*]}"; do
        # shellcheck disable=SC2086 # several words
        refuses "${option%% *} goes with --script, which writes files for a store's own bulk loader in place of loading" \
            $to $option
    done
done

for option in '--store-type virtuoso' '--user dba' '--password-file secret' '--token-file secret' '--auth basic' \
    '--ca-file secret' '--timeout 3' '--batch 3' --resume '--break-lock 0' --exact; do
    # shellcheck disable=SC2086 # several words
    refuses "${option%% *} goes with --store, and --script asks no store" "${script[@]}" $option
done

for option in '--batch 3' --resume; do
    # shellcheck disable=SC2086 # several words
    refuses "${option%% *} is for a whole load, and --changes-from sends the changes alone" \
        "${store[@]}" --changes-from a.nq $option
done

refuses '--provenance is for folders of records, and a.nq is none' "${store[@]}" --provenance row

for value in -1 soon; do
    run load a.nq "${store[@]}" --break-lock "$value"
    expect_status 2
    expect_error "--break-lock: Value $value not in range 0 to 1000000000"$'\nRun with --help for more information.'
done

# A variable that was never set is no option that was not given: the load would be another.
for option in --changes-from --password-file --token-file --ca-file --output; do
    run load a.nq "${store[@]}" "$option" ''
    expect_status 2
    expect_no_output
    expect_error "$option: the name of the file is empty"$'\nRun with --help for more information.'
done
