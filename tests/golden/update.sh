#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# Writes the golden exports as the program makes them now. Read the difference before you commit it.
# DIALOGRAPH names the program; the release build otherwise.
set -euo pipefail

program=$(realpath "${DIALOGRAPH:-$(dirname "${BASH_SOURCE[0]}")/../../build/release/cli/dialograph}")
cd "$(dirname "${BASH_SOURCE[0]}")"
"$program" export small -f turtle >small.ttl 2>small.stderr
"$program" export small -f ntriples --quiet >small.nt
"$program" export small -f nquads --quiet >small.nq
"$program" export small -f jsonld --quiet >small.jsonld
"$program" export ../../data/japan-mongolia -f turtle >japan-mongolia.ttl 2>japan-mongolia.stderr
"$program" export small -f dot >small-graph.dot 2>small-graph.stderr
"$program" export small -f graphml --quiet >small-graph.graphml
"$program" draw ../../data/japan-mongolia timeline >../../docs/timeline.svg
"$program" draw ../../data/japan-mongolia network >../../docs/network.svg
"$program" draw ../../data/japan-mongolia map --lang ja >map.ja.svg
"$program" draw ../../data/japan-mongolia agreements --lang mn >agreements.mn.svg
while read -r expected words; do
    read -r -a arguments <<<"$words"
    "$program" query ../../data/japan-mongolia "${arguments[@]}" --quiet >"query/$expected"
done <query/questions.txt
