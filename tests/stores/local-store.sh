#!/usr/bin/env bash
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# A Virtuoso with the Japan-Mongolia data to try things out on: `./dev store` and `./dev store stop`.
#
# It lives in build/store and listens on loopback alone, on the ports DIALOGRAPH_STORE_PORT (8890) and, for its SQL,
# DIALOGRAPH_STORE_SQL_PORT (1111). DIALOGRAPH names the program that loads the data.
set -euo pipefail

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
folder=${DIALOGRAPH_STORE_FOLDER:-$project/build/store}
port=${DIALOGRAPH_STORE_PORT:-8890}
sql_port=${DIALOGRAPH_STORE_SQL_PORT:-1111}
program=${DIALOGRAPH:-$project/build/release/cli/dialograph}
address=http://127.0.0.1:$port
virtuoso=$project/tests/stores/virtuoso.sh
# Beside the folder, because that belongs to another user where root starts the store.
process_file=$folder.pid
password_file=$folder.password

fail() {
    printf '%s\n' "$@" >&2
    exit 1
}

# Whether the process that was noted is still there, and is the store and not another with its number.
is_running() {
    [[ -f $process_file ]] && [[ $(readlink "/proc/$(<"$process_file")/cwd" 2>/dev/null) == "$folder" ]]
}

is_taken() { (: <"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# succeeds_within SECONDS COMMAND...: tries the command until it succeeds.
succeeds_within() {
    local end=$((SECONDS + $1))
    until "${@:2}"; do
        ((SECONDS < end)) || return 1
        sleep 0.1
    done
}

refuse_taken_ports() {
    local taken
    for taken in "$port" "$sql_port"; do
        is_taken "$taken" || continue
        fail "Port $taken of this machine is taken by another program. Stop that one, or choose other ports:" \
            "    DIALOGRAPH_STORE_PORT=$((port + 1)) DIALOGRAPH_STORE_SQL_PORT=$((sql_port + 1)) ./dev store"
    done
}

new_password() {
    (umask 077 && od -An -N8 -tx8 /dev/urandom | tr -d ' \n' >"$password_file")
}

# The ports may be others than last time.
start_server() {
    refuse_taken_ports
    mkdir -p "$(dirname "$folder")"
    if [[ -s $folder/virtuoso.db ]]; then
        "$virtuoso" configure "$folder" "$port" "$sql_port"
    else
        new_password
        VIRTUOSO_PASSWORD=$(<"$password_file") "$virtuoso" create "$folder" "$port" "$sql_port"
    fi
    setsid "$virtuoso" serve "$folder" </dev/null >"$folder.log" 2>&1 &
    echo $! >"$process_file"
}

answers() { "$program" sparql --store "$address/sparql" 'ASK {}' >/dev/null 2>&1; }
is_gone() { ! is_running; }

load() {
    "$program" load "$project/data/japan-mongolia" --store "$address" --store-type virtuoso \
        --user dba --password-file "$password_file"
}

say_what_to_do() {
    local shown=${program#"$PWD/"}
    cat <<TEXT

The store is at $address, its SPARQL endpoint at $address/sparql.
Open that address in a browser, or ask from the shell:

$shown sparql --store $address/sparql '
  PREFIX schema: <http://schema.org/>
  SELECT ?number ?date WHERE { ?session schema:position ?number ; schema:startDate ?date } ORDER BY ?number'

$shown sparql --store $address/sparql '
  PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
  SELECT ?ja ?en ?mn WHERE {
    ?topic skos:prefLabel ?ja, ?en, ?mn .
    FILTER (lang(?ja) = "ja" && lang(?en) = "en" && lang(?mn) = "mn") } ORDER BY ?en'

$shown sparql --store $address/sparql '
  PREFIX dlg: <https://w3id.org/dialograph/ns#>
  PREFIX schema: <http://schema.org/>
  SELECT ?session (count(?item) AS ?items) WHERE {
    ?item a dlg:AgendaItem ; dlg:atSession ?event . ?event schema:position ?session } GROUP BY ?session ORDER BY ?session'

docs/queries.md has more. ./dev store stop ends the store.
TEXT
}

start() {
    if is_running; then
        echo "The store is running already."
    else
        start_server
    fi
    succeeds_within 60 answers || fail "The store does not answer. $folder/virtuoso.log says more."
    load
    say_what_to_do
}

stop() {
    if ! is_running; then
        echo "The store is not running."
        return
    fi
    kill "$(<"$process_file")"
    succeeds_within 60 is_gone || fail "The store does not end. Its process is $(<"$process_file")."
    rm "$process_file"
    echo "The store has ended. Its data stays in $folder."
}

case ${1:-start} in
    start | stop) "$1" ;;
    *) sed -n '4,8s/^# \{0,1\}//p' "$0" >&2 && exit 2 ;;
esac
