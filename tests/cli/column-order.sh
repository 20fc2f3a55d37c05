#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# Columns in another order say the same.
# shellcheck source=tests/cli/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

cp -r "$bad/bad-choice" first
printf 'id,kind,name_ja,name_en,latitude,longitude\ntokyo,city,東京,"Tokyo, the city",35.69,139.69\n' >first/places.csv
cp -r first second
printf 'longitude,name_en,latitude,kind,name_ja,id\n139.69,"Tokyo, the city",35.69,city,東京,tokyo\n' >second/places.csv
for folder in first second; do
    run export "$folder" -f nquads
    expect_status 0
    LC_ALL=C sort output >"$folder.nq"
done
[[ $(wc -l <first.nq) -gt 20 ]] || fail "hardly a statement"
expect_same first.nq second.nq
