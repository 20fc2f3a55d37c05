#!/bin/sh
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# Loads the data files beside this script into a TDB2 database, while Fuseki does not run:
#   sh load.sh DATABASE
# DATABASE is the folder of the database, and a new one is made. TDBLOADER names Jena's program where
# it is not tdb2.tdbloader on the PATH. Run it as the user who runs Fuseki. Where the load breaks off,
# Jena does not promise that the database is whole: copy one that matters before.
# @EFFECT@
@START@
: "${1:?say the folder of the TDB2 database}"
database=$(path_of "$1")
loader=${TDBLOADER:-tdb2.tdbloader}
need "$loader" TDBLOADER
check_data
"$loader" --loader=phased --loc "$database" @FILES@ ||
    fail "Jena did not load everything; load into a new database, or into the copy of the old one"
echo "files loaded: @COUNT@"
