#!/bin/sh
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# Loads the data files beside this script into a repository, while GraphDB does not run:
#   sh load.sh --new CONFIG.ttl        into a new one, which CONFIG.ttl describes
#   sh load.sh --replace REPOSITORY    into one that is there: ALL THAT IT HOLDS IS LOST
# A repository that was just made, in the Workbench for instance, wants --replace too. IMPORTRDF names
# the program where importrdf, in GraphDB's folder bin, is not on the PATH, and GRAPHDB_HOME the folder
# with the repositories where it is not GraphDB's own. Run it as the user who runs GraphDB.
# @EFFECT@
@START@
importrdf=${IMPORTRDF:-importrdf}
[ $# -eq 2 ] || fail "say --new CONFIG.ttl or --replace REPOSITORY"
case $1 in
    --new) set -- -c "$(path_of "$2")" ;;
    --replace) set -- -f -i "$2" ;;
    *) fail "say --new CONFIG.ttl or --replace REPOSITORY" ;;
esac
need "$importrdf" IMPORTRDF
check_data
# With -s it stops where it cannot read a file, and does not pass over it.
"$importrdf" ${GRAPHDB_HOME:+"-Dgraphdb.home=$GRAPHDB_HOME"} load "$@" -s -m parallel @FILES@ ||
    fail "GraphDB did not load everything; mend the cause and run this again with --replace"
echo "files loaded: @COUNT@"
