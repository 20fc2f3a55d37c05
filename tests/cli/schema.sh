#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# schema prints what it is asked for, or writes it to a file as export does.
# shellcheck source=tests/cli/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

for what in csvw ontology alignments shapes context html; do
    run schema "$what"
    expect_status 0
    expect_no_errors
    [[ -s output ]] || fail "schema $what prints nothing"
    mv output expected
    run schema "$what" -o target/file
    expect_status 0
    expect_no_errors
    expect_no_output
    expect_same target/file expected
    run schema "$what" -o target/file
    expect_status 4
    expect_error 'dialograph: cannot write target/file: File exists'
    run schema "$what" -o target/file --overwrite
    expect_status 0
    expect_in_target file
    rm target/file

    "$program" schema "$what" >/dev/full 2>errors
    status=$? command_line="dialograph schema $what >/dev/full"
    expect_status 4
    expect_error 'dialograph: cannot write the standard output: No space left on device'
done

run schema
expect_status 0
mv output by-default
run schema csvw
expect_same output by-default

# The ontology is printed as it stands in the project.
run schema ontology
expect_same output "$project/ontology/dialograph.ttl"

run schema nonsense
expect_status 2
expect_no_output
expect_error_like '"nonsense".*csvw'
