#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# -f chooses the format, else the extension of the file, else it is Turtle.
# shellcheck source=tests/cli/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

while read -r name extension; do
    run export "$records" -f "$name" --quiet
    expect_status 0
    expect_no_errors
    mv output "by-name.$extension"
    run export "$records" -o "target/x.$extension" --quiet
    expect_status 0
    expect_no_errors
    expect_no_output
    expect_same "by-name.$extension" "target/x.$extension"
    run export "$records" --format="$name" --output=- --quiet
    expect_same output "by-name.$extension"
done <<'TABLE'
turtle ttl
trig trig
ntriples nt
nquads nq
jsonld jsonld
dot dot
dot gv
graphml graphml
TABLE

run export "$records" -q
expect_same output by-name.ttl
run export "$records" -q -o -
expect_same output by-name.ttl
# The name has the last word.
run export "$records" -q -f ntriples -o target/named.ttl
expect_same target/named.ttl by-name.nt

# The closing line counts what is in the file.
run export "$records" -f ntriples
expect_status 0
expect_error_like "^[0-9]+ records read, $(wc -l <by-name.nt) statements written, 0 rejected$"
[[ $(LC_ALL=C sort -u by-name.nt | wc -l) -eq $(wc -l <by-name.nt) ]] || fail "a statement comes twice"

# A graph has no statements: its closing line counts what the graph has, and its sources are vertices.
run export "$records" -f dot
expect_status 0
vertices=$(grep -c '^  "[^"]*" \[' output)
edges=$(grep -c ' -> ' output)
expect_error_like "^[0-9]+ records read, $vertices vertices and $edges edges written, 0 rejected$"
run export "$records" -f graphml --provenance row
expect_status 2
expect_no_output
expect_error 'dialograph: --provenance is for formats of RDF; a graph has its sources as vertices'
