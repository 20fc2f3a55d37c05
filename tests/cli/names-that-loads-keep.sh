#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# The graphs that loads use on their way are no place for data: refused before a store is asked or a file written.
# shellcheck source=tests/cli/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# Nobody listens there: a program that asks the store ends with 5.
store=(--store http://127.0.0.1:1 --store-type sparql)

problem() { printf 'the graph <%s> has a name that loads keep for what they do on their way; use another' "$1"; }

for name in https://w3id.org/dialograph/loading https://w3id.org/dialograph/loading#control \
    http://e/graph/dataset/staging/1 http://e/staging/0123456789abcdef; do
    printf '<http://e/s> <http://e/p> "o" .\n' >triples.nt
    printf '<http://e/s> <http://e/p> "o" <http://e/g> .\n' >other.nq
    printf '<http://e/s> <http://e/p> "o" <%s> .\n' "$name" >named.nq

    for way in "${store[*]}" "${store[*]} --dry-run" '--script virtuoso -o target/bulk'; do
        # shellcheck disable=SC2086 # several words
        run load triples.nt --graph "$name" $way
        expect_status 2
        expect_no_output
        expect_error "dialograph: --graph: $(problem "$name")"
    done

    for way in "${store[*]} --dry-run" '--script virtuoso -o target/bulk' \
        "${store[*]} --changes-from other.nq" "${store[*]} --changes-from other.nq --dry-run"; do
        # shellcheck disable=SC2086 # several words
        run load named.nq $way
        expect_status 1
        expect_no_output
        expect_error "dialograph: nothing was loaded; $(problem "$name")"
    done
    run diff triples.nt other.nq -f update --graph "$name"
    expect_status 2
    expect_no_output
    expect_error "dialograph: --graph: $(problem "$name")"
    run load other.nq "${store[@]}" --changes-from named.nq
    expect_status 1
    expect_error "dialograph: nothing was loaded; $(problem "$name")"
    expect_in_target

    # In a graph of another name the statements are welcome.
    run load named.nq --graph http://e/g "${store[@]}" --dry-run
    expect_status 0
    expect_no_errors
done

run load other.nq "${store[@]}" --dry-run --graph https://example.org/staging/d/graph/dataset
expect_status 0
