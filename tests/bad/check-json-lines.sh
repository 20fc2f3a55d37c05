#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# check-json-lines.sh FOLDER: `--diagnostics json` says what expected.jsonl says; each line is a JSON
# object, and there are as many as there are problems in expected.txt. DIALOGRAPH names the program.
set -uo pipefail

: "${DIALOGRAPH:?names the program to test}"
program=$(realpath "$DIALOGRAPH")
cd "$(dirname "${BASH_SOURCE[0]}")" || exit 1
temporary=$(mktemp -d)
trap 'rm -rf "$temporary"' EXIT

"$program" check "$1" --diagnostics json >"$temporary/output" 2>"$temporary/errors"
status=$?
result=0
diff -u "$1/expected.jsonl" "$temporary/output" || result=1
if [[ $status -ne 1 || -s $temporary/errors ]]; then
    printf 'exit status %d instead of 1, or words on the standard error\n' "$status"
    result=1
fi
problems=$(grep -c --text '^[^ ].*: error\[' "$1/expected.txt")
node - "$temporary/output" "$problems" <<'JS' || result=1
const [path, problems] = process.argv.slice(2);
const lines = require('fs').readFileSync(path, 'utf8').split('\n');
if (lines.pop() !== '') throw new Error('the last line does not end');
if (lines.length !== Number(problems)) throw new Error(`${lines.length} lines for ${problems} problems`);
for (const line of lines) {
  const {file, line: number, column, severity, code, message, hint} = JSON.parse(line);
  const whole = typeof file === 'string' && Number.isInteger(number) && Number.isInteger(column) &&
      severity === 'error' && typeof code === 'string' && typeof message === 'string' && typeof hint === 'string';
  if (!whole) throw new Error(`a member is missing: ${line}`);
}
JS
exit "$result"
