#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# A changed record changes its own lines alone.
# shellcheck source=tests/cli/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

copy_records changed
for format in turtle ntriples nquads; do
    run export "$records" -f "$format"
    mv output "before.$format"
done

# expect_changed FORMAT LINES: as many lines go, and as many others come.
expect_changed() {
    local gone come
    gone=$(diff "before.$1" "after.$1" | grep -c '^<')
    come=$(diff "before.$1" "after.$1" | grep -c '^>')
    [[ $gone -eq $2 && $come -eq $2 ]] || fail "$1: $gone lines went and $come came instead of $2"
}

# The English name of a topic is one statement.
sed -i 's/,Asbestos,/,Asbestos fibres,/' changed/topics.csv
for format in turtle ntriples nquads; do
    run export changed -f "$format"
    expect_status 0
    mv output "after.$format"
    expect_changed "$format" 1
done
diff before.ntriples after.ntriples | grep '^[<>]' | grep -v -F 'id/topic/asbestos> ' &&
    fail "lines of other records have changed"

# A session moved by a day changes statements of that session alone, which are in its graph.
cp "$records/topics.csv" changed/topics.csv
sed -i 's/^15,\([^,]*\),15,[0-9-]*,/15,\1,15,2023-01-01,/' changed/sessions.csv
cmp -s "$records/sessions.csv" changed/sessions.csv && fail "the record of session 15 was not found"
run export changed -f nquads
expect_status 0
diff before.nquads output | grep '^[<>]' >lines
[[ -s lines ]] || fail "nothing has changed"
grep -v -E '^[<>] <[^>]*/id/session/15> .* <[^>]*/graph/session/15> \.$' lines &&
    fail "lines of other records have changed"

# A record more brings lines and takes none.
cp "$records/sessions.csv" changed/sessions.csv
printf 'zzz,%s\n' "$(tail -n 1 "$records/topics.csv" | cut -d , -f 2-)" >>changed/topics.csv
run export changed -f ntriples
expect_status 0
diff before.ntriples output | grep '^<' && fail "a new record took lines away"
exit 0
