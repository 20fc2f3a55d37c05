#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# Whoever has a store finds its name, what its address is, and what is peculiar about it.
# shellcheck source=tests/cli/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

run load --list-stores
expect_status 0
expect_no_errors
diff <(cut -c1-10 output | sed '/^ *$/d; s/ *$//') \
    <(printf '%s\n' sparql virtuoso oxigraph fuseki graphdb rdf4j qlever stardog neptune) ||
    fail "$command_line: other names than --store-type takes"
diff - <(sed -n '/^virtuoso/,/source/p; /^oxigraph/,/source/p; /^rdf4j/,/source/p' output) <<'TEXT' || fail "$command_line: other words"
virtuoso  OpenLink Virtuoso
          --store   the server: http://localhost:8890
          --auth    digest
          query     without GRAPH it sees all graphs
          --script  yes
          note      language tags come back in lower case, decimals without zeros at their end, and coordinates with seven digits
          source    https://vos.openlinksw.com/owiki/wiki/VOS/VirtGraphUpdateProtocol
oxigraph  Oxigraph
          --store   the server: http://localhost:7878
          --auth    none of its own
          query     without GRAPH it sees the default graph alone, unless the store is set up otherwise
          --script  yes
          source    https://github.com/oxigraph/oxigraph/blob/main/cli/README.md
rdf4j     Eclipse RDF4J Server
          --store   the repository: http://localhost:8080/rdf4j-server/repositories/REPOSITORY
          --auth    basic
          query     without GRAPH it sees all graphs
          source    https://rdf4j.org/documentation/reference/rest-api/
TEXT

# Each name is one that --store-type takes.
while read -r name; do
    run load "$records" --store http://localhost:1 --store-type "$name" --dry-run
    expect_status 0
done < <("$program" load --list-stores | sed -n 's/^\([a-z0-9]\+\) .*/\1/p')

run load --store http://localhost:1
expect_status 2
expect_no_output
# shellcheck disable=SC2016 # The backquotes are the program's own.
expect_error 'dialograph: say what to load: records, a file of RDF or a release; `dialograph load --list-stores` lists where to'
