#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# The same records give the same bytes: again, elsewhere, in another zone, locale and year.
# shellcheck source=tests/cli/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

for format in turtle trig ntriples jsonld nquads; do
    run export "$records" -f "$format"
    mv output expected
    mv errors expected-errors
    run export "$records" -f "$format"
    expect_same output expected
    expect_same errors expected-errors

    for locale in C C.UTF-8 tr_TR.UTF-8 ja_JP.eucJP; do
        for zone in UTC Asia/Ulaanbaatar America/St_Johns; do
            # By `env`, for the shell would complain of a locale that is not installed.
            env LC_ALL="$locale" TZ="$zone" "$program" export "$records" -f "$format" >output 2>errors
            expect_same errors expected-errors
            expect_same output expected
        done
    done
    env -i "$program" export "$records" -f "$format" >output 2>errors
    expect_same output expected
done

# From the folder itself, from a copy with other times, in another order on the disk.
(cd "$records" && exec "$program" export . -f nquads) >output 2>errors
expect_same output expected
mkdir copy
for file in $(cd "$records" && printf '%s\n' * | LC_ALL=C sort -r); do
    cp "$records/$file" copy/ && touch -d 1999-12-31 "copy/$file"
done
run export copy -f nquads
expect_same output expected
