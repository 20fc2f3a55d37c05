#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# Records that are not there, or are nothing that can be read: the status and the reason.
# shellcheck source=tests/cli/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

mkdir empty
for command in check export; do
    run "$command" missing
    expect_status 4
    expect_no_output
    expect_error_like '^dialograph: .*missing.*: No such file or directory$'

    run "$command" empty
    expect_status 1
    cat errors >>output # A check tells of problems on the standard output.
    expect_output_like '^empty/csv-metadata.json: error\[missing-metadata\]: there is no such file'
    expect_output_like '^    hint: Name a folder of records,'

    # Files of no format that can be read: the command line is at fault.
    for file in "$records/sessions.csv" /dev/null; do
        run "$command" "$file"
        expect_status 2
        expect_no_output
        expect_error "dialograph: the extension of \"$file\" names no format; use a folder of records, or a file \
with the extension ttl, trig, nt or nq"
    done

    run "$command" ''
    expect_status 4
    expect_error_like '^dialograph: .*: No such file or directory$'
done

# Source texts that are not there would make every quote right.
for folder in missing "$records/sessions.csv"; do
    run check "$records" --source-texts "$folder"
    expect_status 4
    expect_no_output
    expect_error_like "^dialograph: .*$folder"
done

# A folder or a pipe where a file should be; a pipe must not be waited for.
copy_records folder
rm folder/sessions.csv && mkdir folder/sessions.csv
run check folder
expect_status 4
expect_error_like '^dialograph: .*folder/sessions.csv: Is a directory$'
rmdir folder/sessions.csv && mkfifo folder/sessions.csv
timeout 20 "$program" check folder >output 2>errors
status=$? command_line="check of a folder with a named pipe"
expect_status 4
expect_error_like '^dialograph: .*folder/sessions.csv: '

# A disk that fails in the middle.
traced -e trace=read -e inject=read:error=EIO -P "$records/agenda.csv" -- export "$records" -o target/x.nt
expect_status 4
expect_error_like 'agenda.csv: Input/output error$'
expect_in_target

# A link to nothing is a table that is not there.
copy_records dangling
rm dangling/events.csv && ln -s nowhere dangling/events.csv
run check dangling
expect_status 1
expect_output_like 'error\[missing-table\]: .*events.csv'
