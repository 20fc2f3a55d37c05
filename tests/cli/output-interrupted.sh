#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# A signal in the middle: status 130, the old file whole, no other file.
# shellcheck source=tests/cli/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# The signal comes with a write to the file, so that it is in the middle on every machine.
put_old_file
before=$(writes_before_export)
for signal in SIGTERM SIGINT SIGHUP; do
    for call in 1 2 3; do
        traced -e trace=write -e "inject=write:signal=$signal:when=$((before + call))" -- \
            export "$records" -f nquads -o target/old.nt --overwrite
        expect_status 130
        expect_error 'dialograph: stopped; nothing was changed'
        expect_old_file
    done
done

# A writer that waits for its reader can be stopped too.
mkfifo pipe.nt
exec 3<>pipe.nt
"$program" export "$records" -o pipe.nt 2>errors 3>&- &
pid=$!
timeout 60 head -c 1 <&3 >/dev/null  # it is writing now
kill -TERM "$pid"
exec 3>&-
wait "$pid"
status=$? command_line="export to a pipe, stopped"
# Stopped while it writes or when it finds that the reader is gone: which comes first is chance.
[[ $status -eq 130 || $status -eq 4 ]] || fail "$command_line: exit status $status"
