#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# Carriage returns and a byte order mark, as spreadsheets write them, change nothing.
# shellcheck source=tests/cli/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

run export "$records" -f nquads
expect_status 0
mv output expected
mv errors expected-errors
copy_records crlf
for table in crlf/*.csv; do
    # Line breaks inside cells are text and would change; what ships has none.
    sed -i -e '1s/^/\xEF\xBB\xBF/' -e 's/$/\r/' "$table"
done
file_start=$(head -c 3 crlf/sessions.csv | od -An -tx1 | tr -d ' ')
[[ $file_start == efbbbf ]] || fail "the byte order mark was not written"
run check crlf
expect_status 0
run export crlf -f nquads
expect_same output expected
expect_same errors expected-errors

# No line end at the end of the file, and empty lines between.
copy_records cut
for table in cut/*.csv; do
    printf '%s' "$(sed 's/$/\n/' "$table")" >table && mv table "$table"
done
run export cut -f nquads
expect_same output expected
expect_same errors expected-errors
