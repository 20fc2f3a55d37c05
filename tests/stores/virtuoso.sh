#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# A Virtuoso of one's own, for the tests and for `./dev store`: in one folder, on loopback alone, and never as root.
#
#   virtuoso.sh create FOLDER HTTP_PORT SQL_PORT      makes the folder and an empty database in it
#   virtuoso.sh configure FOLDER HTTP_PORT SQL_PORT   gives it other ports
#   virtuoso.sh serve FOLDER                          serves it in the foreground, until SIGTERM
#   virtuoso.sh lend FOLDER                           serves it until the standard input ends, and deletes the folder
#   virtuoso.sh sql FOLDER                            runs SQL from the standard input
#
# The password of the user `dba` is taken from VIRTUOSO_PASSWORD, and the number of its buffers of 8 KB from
# VIRTUOSO_BUFFERS.
set -euo pipefail

# unprivileged COMMAND...: takes the place of this script.
unprivileged() {
    if [[ $EUID -eq 0 ]]; then
        exec setpriv --reuid nobody --regid nogroup --clear-groups --no-new-privs "$@"
    fi
    exec setpriv --no-new-privs "$@"
}

# configuration HTTP_PORT SQL_PORT FOLDER. All paths of the database are relative, so that the user `nobody` need not be able to walk to the folder. One thread a query and no
# queue, because with Virtuoso's own choice a large PUT may never end; the log's limit is for the same large PUTs.
configuration() {
    cat <<TEXT
[Database]
DatabaseFile = virtuoso.db
ErrorLogFile = virtuoso.log
LockFile = virtuoso.lck
TransactionFile = virtuoso.trx
xa_persistent_file = virtuoso.pxa

[TempDatabase]
DatabaseFile = virtuoso-temp.db
TransactionFile = virtuoso-temp.trx

[Parameters]
ServerPort = 127.0.0.1:$2
DisableUnixSocket = 1
DirsAllowed = ., $(cd "$3" && pwd)
ThreadsPerQuery = 1
AsyncQueueMaxThreads = 0
TransactionAfterImageLimit = 1500000000
NumberOfBuffers = ${VIRTUOSO_BUFFERS:-40000}
MaxDirtyBuffers = $((${VIRTUOSO_BUFFERS:-40000} * 3 / 4))
MaxClientConnections = 20

[HTTPServer]
ServerPort = 127.0.0.1:$1
ServerThreads = 20
TEXT
}

configure() {
    mkdir -p "$1"
    configuration "$2" "$3" "$1" >"$1/virtuoso.ini"
}

create() {
    configure "$@"
    cd "$1"
    if [[ $EUID -eq 0 ]]; then chown -R nobody:nogroup .; fi
    # A first start with these options sets the passwords, and ends.
    (unprivileged virtuoso-t +foreground +configfile virtuoso.ini \
        +pwdold dba +pwddba "$VIRTUOSO_PASSWORD" +pwddav "$VIRTUOSO_PASSWORD" >create.log 2>&1)
}

serve() {
    cd "$1"
    unprivileged virtuoso-t +foreground +configfile virtuoso.ini
}

# Whoever holds the other end of the standard input may end in any way, and nothing is left behind. Nothing in the
# folder is worth a checkpoint, so Virtuoso is not given the time for one.
lend() {
    cd "$1"
    trap 'kill -KILL $(jobs -p) 2>/dev/null || true; wait; rm -rf "$PWD"' EXIT
    exec 3<&0
    cat <&3 >/dev/null &
    serve . 3<&- &
    wait -n || true
}

sql() {
    local address
    address=$(awk -F ' *= *' '$1 == "ServerPort" { print $2; exit }' "$1/virtuoso.ini")
    exec isql-vt "$address" dba "$VIRTUOSO_PASSWORD" VERBOSE=OFF PROMPT=OFF ERRORS=STDOUT
}

case ${1-} in
    create | configure) "$@" ;;
    serve) serve "$2" ;;
    lend) lend "$2" ;;
    sql) sql "$2" ;;
    *) sed -n '4,13s/^# \{0,1\}//p' "$0" >&2 && exit 2 ;;
esac
