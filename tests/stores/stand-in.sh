#!/bin/sh
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# Stands in for the program under whose name it is started. It keeps how it was started and what came on its standard
# input, in a new folder of RECORDED, and does as much as the scripts of `dialograph load --script` can tell from
# outside. FAILS_WITH is the status with which it is to fail, where FAILS_AT is what it is started with if that is said;
# with BREAKS_OFF it ends with 0 and has done nothing.
set -eu
program=${0##*/}
number=$(find "$RECORDED" -mindepth 1 -maxdepth 1 | wc -l)
call=$RECORDED/$number-$program
mkdir "$call"
printf '%s\0' "$@" >"$call/arguments"
pwd >"$call/folder"
cat >"$call/input"
case "$*" in "${FAILS_AT-}"*) [ -z "${FAILS_WITH-}" ] || exit "$FAILS_WITH" ;; esac

# What QLever's own program does in a container, where the status of all before `tee` is lost.
build_index() {
    files=$(sed -n 's/^INPUT_FILES *= *//p' Qleverfile)
    command=$(sed -n 's/^CAT_INPUT_FILES *= *//p' Qleverfile)
    sh -c "INPUT_FILES='$files'; $command" >"$call/input"
    if [ -z "${BREAKS_OFF-}" ]; then echo 'INFO: Index build completed'; else echo 'ERROR: no'; fi |
        tee dialograph.index-log.txt
}

# A folder of S3 is one beside RECORDED.
folder=$RECORDED.s3
case "$program $*" in
    'qlever index') build_index ;;
    'aws s3 ls '*) ls "$folder" 2>/dev/null || exit 1 ;;
    'aws s3 cp . '*)
        mkdir -p "$folder"
        for file in ./*; do
            # shellcheck disable=SC2254 # It is a pattern there too.
            case ${file#./} in $9) cp "$file" "$folder" ;; esac
        done
        ;;
esac
