#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# --keep-going leaves out faulty records and what refers to them, counts them, and exits with 3.
# shellcheck source=tests/cli/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# A place with a fault takes with it the session held there, and so on; the rest is exported.
mkdir faulty
cp "$bad/bad-choice/"*.csv faulty
printf 'id,kind,name_en\ntokyo,city,Tokyo\nnowhere,nothing,Nowhere\nsuburb,city,Suburb\n' >faulty/places.csv
printf 'id,series,number,date,place,title_en,source\n%s\n%s\n%s\n' \
    '1,d,1,2011,tokyo,First,page' '2,d,2,2012,nowhere,Second,page' '3,d,3,2013,suburb,Third,page' >faulty/sessions.csv
printf 'id,label_en\ndust,Dust\n' >faulty/topics.csv
printf 'session,topic,outcome,source\n1,dust,discussed,page\n2,dust,discussed,page\n' >faulty/agenda.csv
sed 's/{"url": "sources.csv"}/&, {"url": "topics.csv"}, {"url": "agenda.csv"}/' \
    "$bad/bad-choice/csv-metadata.json" >faulty/csv-metadata.json

run export faulty -f ntriples
expect_status 1
expect_no_output
expect_error_like 'error\[bad-choice\]'

run export faulty -f ntriples --keep-going
expect_status 3
expect_error_like 'error\[bad-choice\]: "nothing"'
read_count=$(for table in faulty/*.csv; do tail -n +2 "$table"; done | wc -l)
# Each record has one `a`, or more, and so one subject in the folder id/ of its kind.
exported=$(sed -n 's,^<https://example.org/\(id/\(series\|session\|agenda\|topic\|place\|source\)/[^>]*\)> <[^>]*#type> .*,\1,p' output |
    sort -u | tee exported | wc -l)
expect_error_like "^$read_count records read, $(wc -l <output) statements written, $((read_count - exported)) rejected$"
diff -u <(printf '%s\n' id/agenda/1/dust id/place/{suburb,tokyo} id/series/d id/session/{1,3} id/source/page id/topic/dust) exported ||
    fail "not the records without a fault"
grep -q -e 'id/session/2>' -e 'nowhere' output && fail "something of the faulty records is left"

# The same with JSON lines, and with --quiet the problems alone.
run export faulty -f ntriples --keep-going --quiet --diagnostics json -o target/x.nt
expect_status 3
expect_same output /dev/null
grep -v '^{"file":"faulty/.*}$' errors && fail "other words than JSON lines on the standard error"
expect_in_target x.nt

# What is wrong with a whole table cannot be left out.
for folder in stray-column missing-table bad-metadata bad-utf8-shift-jis; do
    run export "$bad/$folder" --keep-going -o target/y.nt
    expect_status 1
    expect_in_target x.nt
done

# Nothing wrong: nothing rejected.
run export "$records" --keep-going
expect_status 0
expect_error_like ', 0 rejected$'
