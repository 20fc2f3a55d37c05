#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# --help tells of each command and option, --version tells the version.
# shellcheck source=tests/cli/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

for option in --help -h; do
    run "$option"
    expect_status 0
    expect_no_errors
    for command in check diff draw export explain schema; do
        expect_output_like "^  $command +[A-Z]"
    done
done

run --version
expect_status 0
expect_no_errors
diff <(printf 'dialograph %s\n' "$(sed -n 's/^ *VERSION \([0-9.]*\)$/\1/p' "$project/CMakeLists.txt")") output ||
    fail "--version does not tell the version of CMakeLists.txt"

for command in $(commands); do
    for option in --help -h; do
        run "$command" "$option"
        expect_status 0
        expect_no_errors
        expect_output_like "^Usage: dialograph $command "
    done
done

# expect_options COMMAND OPTION...: the help of the command names each.
expect_options() {
    local option
    run "$1" --help
    for option in "${@:2}"; do
        expect_output_like "^  (-.,)?$option .*[A-Za-z]"
    done
}
expect_options check records --source-texts --diagnostics
expect_options export records --format --output --overwrite --provenance --keep-going --quiet --diagnostics
expect_options draw records picture --lang --limit --output --overwrite --diagnostics
expect_options diff old new --format --output --overwrite --lang --graph --staging --provenance --quiet --diagnostics
expect_options explain code
expect_options schema what --output --overwrite
