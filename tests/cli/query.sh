#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# query understands however a thing is named, lists its questions, and puts its answer where it belongs.
# shellcheck source=tests/cli/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# Every question that is listed is asked by the golden tests, and no other.
run query --list
expect_status 0
expect_no_errors
sed '1,2d; s/ .*//' output | LC_ALL=C sort >listed
cut -d ' ' -f 2 "$project/tests/golden/query/questions.txt" | LC_ALL=C sort -u >asked
diff listed asked || fail "the golden tests do not ask each question that is listed"
awk 'length > 120 { exit 1 }' output || fail "the list has a line that is too long to read"

# By id, with its kind, by IRI, by a name in any language, whatever its case and width.
run query "$records" topic-history asian-dust
expect_status 0
cp output expected
base=$(sed -n 's/.*"void:uriSpace": *"\([^"]*\)".*/\1/p' "$records/csv-metadata.json")
for name in topic/asian-dust "${base}id/topic/asian-dust" 黄砂 'Asian dust' 'ASIAN  DUST' 'шар шороон шуурга' \
    'Шар Шороон Шуурга' ＡＳＩＡＮ　ＤＵＳＴ; do
    run query "$records" topic-history "$name"
    expect_status 0
    expect_same output expected
done

# A name in the language asked for, in English where there is none, and never an empty one.
run query "$records" years-without-session --lang mn
expect_status 0
expect_output_like 'Япон-Монголын байгаль орчны бодлогын 4 дүгээр зөвлөлдөх уулзалт'

# What was published is asked in the same way.
"$program" export "$records" -o published.ttl --quiet
run query published.ttl topic-history 黄砂
expect_status 0
expect_same output expected
run query published.ttl path dalanzadgad durban --lang mn
expect_status 0
expect_output_like 'Даланзадгад'

# The same answer into a file, which is not replaced unless that is wanted.
run query "$records" topic-history asian-dust -o target/history.txt
expect_status 0
expect_no_output
expect_error '4 answers'
expect_same target/history.txt expected
run query "$records" topic-history asian-dust -o target/history.txt --quiet
expect_status 4
expect_error_like 'target/history\.txt'
run query "$records" topic-history asian-dust -o target/history.txt --overwrite --quiet
expect_status 0
expect_no_errors
expect_in_target history.txt

# Of a way the steps count.
run query "$records" path dalanzadgad durban
expect_status 0
expect_error '5 steps'

# No answer is an answer; a path that is not there is none.
run query "$records" sessions-by-place durban
expect_status 0
expect_error '0 answers'
expect_no_output

# JSON is JSON, and each line of TSV has the columns of the first.
for question in 'agreement-story memorandum-2011' 'topics-together' 'agreements-without-source'; do
    read -r -a words <<<"$question"
    run query "$records" "${words[@]}" -f json
    expect_status 0
    python3 -c 'import json; json.load(open("output", encoding="utf-8"))' || fail "$question: no JSON"
    run query "$records" "${words[@]}" -f tsv
    expect_status 0
    awk -F '\t' 'NR == 1 { n = NF } NF != n { exit 1 }' output || fail "$question: rows of other lengths"
done

# What proves an answer is a part of the export.
"$program" export "$records" -f ntriples --quiet | LC_ALL=C sort >export.nt
for question in 'path dalanzadgad durban' 'agreement-story memorandum-2011' 'sessions-by-year 2011' \
    'shared-by-series japan-mongolia japan-mongolia'; do
    read -r -a words <<<"$question"
    run query "$records" "${words[@]}" -f turtle --quiet
    expect_status 0
    expect_no_errors
    serdi -i turtle -o ntriples output | LC_ALL=C sort >proof.nt || fail "$question: no Turtle"
    serdi -i ntriples -o ntriples export.nt | LC_ALL=C sort >export.sorted
    [[ -s proof.nt ]] || fail "$question: nothing proves it"
    [[ -z $(LC_ALL=C comm -23 proof.nt export.sorted) ]] || fail "$question: statements that nobody exports"
    [[ -z $(uniq -d proof.nt) ]] || fail "$question: a statement comes twice"
done

# Colours are for terminals that can show them, and for those who want them.
command -v script >/dev/null || fail "this test needs script"
escape=$(printf '\033')
script -qec "env -u NO_COLOR TERM=xterm $(printf '%q ' "$program" query "$records" topic-history asian-dust)" /dev/null >typescript
grep -q "$escape\[1m" typescript || fail "no colours on a terminal"
for setting in NO_COLOR=1 TERM=dumb; do
    script -qec "env $setting $(printf '%q ' "$program" query "$records" topic-history asian-dust)" /dev/null >typescript
    ! grep -q "$escape" typescript || fail "colours with $setting"
done
run query "$records" topic-history asian-dust
! grep -q "$escape" output || fail "colours in a file"
