#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# A command line that is not understood: status 2, a reason, and nothing done.
# shellcheck source=tests/cli/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# expect_refused REGEX ARGUMENT...: the reason is like REGEX.
expect_refused() {
    run "${@:2}"
    expect_status 2
    expect_no_output
    expect_error_like "$1"
    expect_in_target
}

expect_refused 'subcommand|command' # none at all
expect_refused 'nonsense' nonsense
expect_refused 'nonsense' nonsense "$records"
expect_refused '--nonsense' --nonsense
expect_refused '--nonsense' --nonsense check "$records"

for command in check export; do
    expect_refused '[Rr][Ee][Cc][Oo][Rr][Dd][Ss]' "$command"
    expect_refused 'further' "$command" "$records" further
    expect_refused '--nonsense' "$command" "$records" --nonsense
    expect_refused '-x' "$command" "$records" -x
    expect_refused '--diagnostics.*xml' "$command" "$records" --diagnostics xml
    expect_refused '--diagnostics.*text.*json|--diagnostics.*json.*text' "$command" "$records" --diagnostics
    expect_refused '--diagnostics.*text.*json|--diagnostics.*json.*text' "$command" "$records" --diagnostics xml
done
expect_refused '--provenance.*none.*source.*row' export "$records" --provenance all -o target/x.ttl
expect_refused '--source-texts' check "$records" --source-texts
expect_refused '--output' check "$records" --output target/x.ttl
expect_refused '--quiet' check "$records" --quiet

expect_refused '"html".*turtle' export "$records" -f html -o target/x.ttl
expect_refused '"".*turtle' export "$records" -f '' -o target/x.ttl
expect_refused '--format' export "$records" -f
expect_refused '--format' export "$records" -f turtle -f nquads -o target/x.ttl
expect_refused '"target/x\.html".*ttl' export "$records" -o target/x.html
expect_refused '"target/x".*ttl' export "$records" -o target/x
expect_refused '"target/\.ttl".*ttl' export "$records" -o target/.ttl
expect_refused '"target/x\.TTL".*ttl' export "$records" -o target/x.TTL
expect_refused '"target/x\.".*ttl' export "$records" -o target/x.
expect_refused '--output' export "$records" -o
expect_refused '--output' export "$records" -o '' -f turtle
expect_refused '--overwrite' export "$records" -o target/x.ttl --overwrite=maybe
expect_refused '--quiet' export "$records" -o target/x.ttl --quiet=maybe

expect_refused '"nonsense"' explain nonsense
expect_refused '"nonsense".*csvw' schema nonsense
expect_refused '"Bad-Date"' explain Bad-Date
expect_refused 'further' explain bad-date further
expect_refused '--nonsense' explain --nonsense
