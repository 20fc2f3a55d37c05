#!/bin/sh
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# What stands for @START@ in the scripts of this folder.
set -eu
started_in=$PWD
case $0 in
    /*) script=$0 ;;
    *) script=./$0 ;;
esac
# The files that are named below are beside this script, wherever it is started.
cd "${script%/*}/"

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# The absolute path of what was named where this script was started.
path_of() {
    case $1 in
        /*) printf '%s' "$1" ;;
        *) printf '%s' "$started_in/$1" ;;
    esac
}

# need PROGRAM VARIABLE
need() {
    command -v "$1" >/dev/null || fail "there is no program $1 here; $2 may name it"
}

# There are loaders that take what is left of a file that was cut short for the whole.
check_data() {
    set -- @TEST@
    need "$1" PATH
    "$@" @FILES@ ||
        fail "a data file is not as it was written; nothing was loaded"
}

