#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# What `dialograph sparql` refuses before it asks a store: no query, and formats that do not fit.
# shellcheck source=tests/cli/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# Nobody listens there: a program that asks the store ends with 5.
store=(--store http://127.0.0.1:1 --store-type sparql --timeout 1)

# refuses SENTENCE ARGUMENT...: with this sentence, and without a file.
refuses() {
    run sparql "${@:2}" "${store[@]}"
    expect_status 2
    expect_no_output
    expect_error "dialograph: $1"
    expect_in_target
}

# asks ARGUMENT...: all is right but for the store.
asks() {
    run sparql "$@" "${store[@]}"
    expect_status 5
    expect_no_output
    expect_error_like '^dialograph: no answer from http://127\.0\.0\.1:1: '
    expect_in_target
}

run sparql 'ASK{}' "${store[@]}" -f xml
expect_status 2
expect_no_output
expect_error $'--format: there is no "xml"; use table|csv|tsv|json|turtle|ntriples\nRun with --help for more information.'
run sparql 'ASK{}' "${store[@]}" --auth ntlm
expect_status 2
expect_error $'--auth: there is no "ntlm"; use basic|digest|bearer\nRun with --help for more information.'

printf 'ASK {}' >query.rq
one='there has to be one query: as an argument, - for the standard input, or with --file'
refuses "$one"
refuses "$one" 'ASK {}' --file query.rq
refuses 'this is an update, and sparql only asks; use load to change what a store holds' 'CLEAR ALL'
refuses 'this is no query: it starts with neither SELECT, ASK, CONSTRUCT nor DESCRIBE' 'which sessions?'

rdf='the answer is RDF; use --format turtle or ntriples, or a file with the extension ttl or nt'
table='the answer is a table; use --format table, csv, tsv or json, or a file with the extension txt, csv, tsv or json'
refuses "$rdf" 'DESCRIBE <x>' -f csv
refuses "$rdf" 'DESCRIBE <x>' -o target/x.csv
refuses "$table" 'ASK {}' -f turtle
refuses "$table" 'ASK {}' -o target/x.nt
refuses "$table" 'ASK {}' -o target/x.csv -f ntriples
for file in x x.xml x.CSV; do
    refuses "the extension of \"target/$file\" names no format; use one of txt csv tsv json ttl nt, or say the format with -f" \
        'ASK {}' -o "target/$file"
done

asks 'ASK {}'
asks --file query.rq
asks 'ASK {}' -o target/x -f json
for extension in txt csv tsv json; do asks 'ASK {}' -o "target/x.$extension"; done
for extension in ttl nt; do asks 'DESCRIBE <x>' -o "target/x.$extension"; done
# Virtuoso's own beginning of a query.
asks 'DEFINE sql:select-option "order" SELECT * {}' -o target/x.csv

run sparql --help
expect_output_like 'GRAPH \?g \{ \.\.\. \}'
expect_output_like 'Exits with 0 when the store has answered'
