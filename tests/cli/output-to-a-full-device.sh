#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# /dev/full takes no byte: status 4 and the reason.
# shellcheck source=tests/cli/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

for arguments in "export $records" "export $records -f ntriples" "check $records" \
    "check $bad/many-mistakes" "check $bad/many-mistakes --diagnostics json" explain "explain bad-date" \
    "query --list" "query $records topics-together" "query $records topics-together -f tsv" \
    "query $records topics-together -f json" "query $records topics-together -f turtle"; do
    read -r -a words <<<"$arguments"
    "$program" "${words[@]}" >/dev/full 2>errors
    status=$? command_line="dialograph $arguments >/dev/full"
    expect_status 4
    expect_error 'dialograph: cannot write the standard output: No space left on device'
done
run export "$records" -f turtle -o /dev/full
expect_status 4
expect_error 'dialograph: cannot write /dev/full: No space left on device'

# A closed standard output takes none either.
for arguments in "export $records" "check $records" explain; do
    read -r -a words <<<"$arguments"
    "$program" "${words[@]}" >&- 2>errors
    status=$? command_line="dialograph $arguments >&-"
    expect_status 4
    expect_error 'dialograph: cannot write the standard output: Bad file descriptor'
done
# Nor does a file suffer from closed streams, whose numbers it may get.
"$program" export "$records" -o target/x.nt <&- >&- 2>&- || fail "export with all streams closed"
run export "$records" -f ntriples
expect_same output target/x.nt
