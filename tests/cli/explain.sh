#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# explain lists the codes, and tells of each what it means and how to mend it.
# shellcheck source=tests/cli/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

run explain
expect_status 0
expect_no_errors
sed -n 's/^ *DiagnosticCodeInfo{[a-z0-9_]*, "\([a-z0-9-]*\)",$/\1/p' "$project/model/diagnostic_code.cpp" >codes
[[ -s codes ]] || fail "no code found in model/diagnostic_code.cpp"
diff codes output || fail "explain does not list the codes of model/diagnostic_code.cpp"

while read -r code; do
    run explain "$code"
    expect_status 0
    expect_no_errors
    [[ $(head -n 1 output) == "$code" ]] || fail "explain $code begins with other words"
    grep -q -x 'To mend it:' output || fail "explain $code does not tell how to mend it"
    [[ $(wc -l <output) -ge 6 ]] || fail "explain $code says too little"
    awk 'length > 100 { exit 1 }' output || fail "explain $code has a line that is too long to read"
    [[ $(tail -n 1 output) == *. ]] || fail "explain $code does not end with a sentence"
done <codes
