#!/bin/sh
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# Builds QLever's index of the data files beside this script, here in this folder:
#   sh load.sh
# Then `qlever start` serves it. The Qleverfile says how both are done: look at SYSTEM, PORT and the
# amounts of memory in it before. QLEVER names the program where it is not on the PATH.
# @EFFECT@
@START@
qlever=${QLEVER:-qlever}
need "$qlever" QLEVER
case $PWD in
    *[[:space:]:*?[]*)
        # qlever does not quote it where it shows the folder to a container.
        grep -q '^SYSTEM *= *native *$' Qleverfile ||
            fail "a container cannot be shown a folder named like $PWD; move this one"
        ;;
esac
check_data
"$qlever" index || fail "QLever built no index"
# In a container its log goes through a pipe, and what fails before a pipe's end ends with 0.
grep -q 'Index build completed' dialograph.index-log.txt ||
    fail "QLever built no index; dialograph.index-log.txt says why"
echo "files loaded: @COUNT@"
