#!/bin/sh
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# Loads the data files beside this script by Virtuoso's own bulk loader. Run it on the machine of the
# server, while that runs, in a folder that DirsAllowed in virtuoso.ini names:
#   VIRTUOSO_PASSWORD=... sh load.sh [HOST:PORT]
# The password is that of dba, and the port that of SQL, 1111 where none is said. ISQL names the
# program isql where it is not isql-vt. It exits with 0 if every file was loaded, else what was loaded
# stays, and running it again adds nothing twice. What others have put on the server's list of files
# to load (DB.DBA.load_list) and not loaded yet is loaded with it.
# @EFFECT@
@START@
address=${1:-localhost:1111}
: "${VIRTUOSO_PASSWORD:?say the password of dba}"
case $VIRTUOSO_PASSWORD in
    *'
'*) fail "a password of Virtuoso's is one line" ;;
esac
isql=${ISQL:-isql-vt}
need "$isql" ISQL
need setsid PATH
check_data
# In a string of SQL a backslash escapes too.
folder=$(printf '%s' "$PWD" | sed "s/[\\\\']/\\\\&/g")
# Whoever may list processes sees a program's arguments. So isql gets no password: it tries one of
# its own, dba, and where that fails asks the terminal, or where it has none, as behind setsid, the
# standard input. Where it does not ask, the password would be sent as a statement: find out first.
if [ "$VIRTUOSO_PASSWORD" != dba ]; then
    if report=$(setsid -w "$isql" "$address" dba dba ERRORS=STDOUT </dev/null 2>/dev/null); then
        fail "dba still has the password that Virtuoso came with, dba; set another, or say that one"
    fi
    case $report in
        *'Bad login'*) ;;
        *) fail "$report" ;;
    esac
fi
sql() {
    { [ "$VIRTUOSO_PASSWORD" = dba ] || printf '%s\n' "$VIRTUOSO_PASSWORD"; cat; } |
        setsid -w "$isql" "$address" dba VERBOSE=OFF PROMPT=OFF ERRORS=STDOUT 2>/dev/null
}
report=$(sql <<SQL
set MACRO_SUBSTITUTION off;
delete from DB.DBA.load_list where starts_with(ll_file, '$folder/');
ld_dir('$folder', 'data-*.nq.gz', 'urn:dialograph:no-graph');
rdf_loader_run();
checkpoint;
select ll_file, ll_error from DB.DBA.load_list
  where starts_with(ll_file, '$folder/') and ll_error is not null;
select concat('loaded:', cast(count(*) as varchar)) from DB.DBA.load_list
  where starts_with(ll_file, '$folder/') and ll_state = 2 and ll_error is null;
SQL
) || true
if ! printf '%s\n' "$report" | grep -q 'loaded:@COUNT@ *$'; then
    printf '%s\n' "$report" >&2
    fail "not every file was loaded"
fi
echo "files loaded: @COUNT@"
