#!/bin/sh
# Copyright 2026 The Dialograph developers
# SPDX-License-Identifier: ISC
# Loads the data files beside this script into an Oxigraph, while its server does not run:
#   sh load.sh LOCATION
# LOCATION is the folder that `oxigraph serve --location` names, and a new one is made. OXIGRAPH names
# the program where it is not on the PATH. Run it as the user who runs the server. The files are
# unpacked one at a time, in TMPDIR or /tmp.
# @EFFECT@
@START@
: "${1:?say the folder of the store}"
location=$(path_of "$1")
oxigraph=${OXIGRAPH:-oxigraph}
need "$oxigraph" OXIGRAPH
check_data
unpacked=$(mktemp -d)
trap 'rm -rf "$unpacked"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
set -- @FILES@
for file; do
    @CAT@ "$file" >"$unpacked/data.nq"
    # Of what is named by --file, Oxigraph said with 0 that it was loaded where it was not, until
    # https://github.com/oxigraph/oxigraph/issues/1857 in August 2026.
    "$oxigraph" load --location "$location" --format nq <"$unpacked/data.nq" ||
        fail "$file was not loaded, those before it were; running this again adds nothing twice"
done
echo "files loaded: @COUNT@"
