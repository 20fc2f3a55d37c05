#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# check-picture.sh EXPECTED OPTION...: `draw` with the options writes what EXPECTED holds, and nothing else.
# DIALOGRAPH names the program.
set -euo pipefail

expected=$1
shift
"${DIALOGRAPH:?names the program to test}" draw "$@" 2>&1 | diff --text -u "$expected" -
