#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# RECORDS may be a file of RDF that was exported, packed or not, or a release: the same comes out again.
# shellcheck source=tests/cli/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

formats=(turtle:ttl trig:trig ntriples:nt nquads:nq jsonld:jsonld)
for format in "${formats[@]}"; do
    run export "$records" -q -f "${format%:*}"
    mv output "published.${format#*:}"
done

for extension in ttl trig nt nq; do
    for format in "${formats[@]}"; do
        run export "published.$extension" -q -f "${format%:*}"
        expect_status 0
        expect_no_errors
        expect_same output "published.${format#*:}"
    done
    run check "published.$extension"
    expect_status 0
    expect_no_errors
    expect_output_like '^[0-9]+ records, no problems$'
done

# As many records as in the tables.
run export published.nq -f ntriples -o target/again.nt
expect_status 0
"$program" export "$records" -f ntriples 2>expected >/dev/null
expect_same errors expected

# Packed, and by another name of the folder.
gzip -kn published.nq
run export published.nq.gz -q -f turtle
expect_same output published.ttl

# The order of the file does not matter.
LC_ALL=C sort published.nq >sorted.nq
run export sorted.nq -q -f nquads
expect_status 0
LC_ALL=C sort output >sorted-again.nq
expect_same sorted-again.nq sorted.nq
tac published.nq >backwards.nq
run export backwards.nq -q -f nquads
LC_ALL=C sort output >sorted-again.nq
expect_same sorted-again.nq sorted.nq

# What was said of rows is passed over, and cannot be said again.
run export "$records" -q --provenance row -f nquads
mv output rows.nq
run export rows.nq -q -f nquads
expect_status 0
expect_same output published.nq
run export published.ttl --provenance row
expect_status 2
expect_no_output
expect_error 'dialograph: a file of RDF has no rows to name; use --provenance source, or a folder of records'

# A release holds its records.
mkdir -p release && cp -r "$records" release/records
run export release -q
expect_same output published.ttl

# A problem is told at its place, and nothing is written.
sed 's/"2011-12-08"/"2011-13-45"/' published.ttl >wrong.ttl
run export wrong.ttl -o target/wrong.nt
expect_status 1
expect_error_like "^wrong.ttl:[0-9]+:[0-9]+: error\\[bad-literal\\]: \"2011-13-45\" is no value of xsd:date$"
expect_error_like '^dialograph: nothing was written; the records have problems$'
expect_in_target again.nt

# Half of a file is none, wherever it was cut.
size=$(stat -c %s published.nq)
for ((i = 1; i < 8; i++)); do
    head -c $((size * i / 8)) published.nq >half.nq
    run check half.nq
    expect_status 1
done
head -c $((size / 2)) <(gzip -c published.nq) >half.nq.gz
truncate -s 1000 half.nq.gz
run check half.nq.gz
expect_status 1
expect_output_like 'error\[bad-compression\]'

# JSON-LD is written and not read; faulty rows of RDF cannot be left out.
run check published.jsonld
expect_status 2
expect_error 'dialograph: the format jsonld is not read; use a folder of records, or a file with the extension ttl, trig, nt or nq'
run export published.ttl --keep-going
expect_status 2
expect_error 'dialograph: a file of RDF is read whole or not at all; use a folder of records to keep going'

# Quotes are looked up in the texts of the sources as for a folder.
mkdir texts
printf 'nothing of the sort' >texts/"$(sed -n '2s/,.*//p' "$records/sources.csv")".txt
run check published.ttl --source-texts texts
expect_status 1
expect_output_like 'error\[quote-not-in-source\]'
