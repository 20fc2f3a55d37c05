// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/bulk_loader.hpp"

#include <algorithm>
#include <array>

namespace dialograph {
namespace {

constexpr std::array loaders{
    BulkLoader{"virtuoso", "load.sh",
               R"text(#!/bin/sh
# Run this in a folder that DirsAllowed in virtuoso.ini names, on the machine of the server:
#   VIRTUOSO_PASSWORD=... sh load.sh [HOST:PORT]
# It adds to the graphs that are there. It fails unless every file was loaded. ISQL names the
# program isql where it is not isql-vt.
set -eu
cd "$(dirname "$0")"
address=${1:-localhost:1111}
: "${VIRTUOSO_PASSWORD:?say the password of dba}"
isql=${ISQL:-isql-vt}
if ! command -v "$isql" >/dev/null; then
    echo "there is no $isql here" >&2
    exit 1
fi
# In a string of SQL a backslash escapes too.
folder=$(printf '%s' "$PWD" | sed "s/[\\\\']/\\\\&/g")
# Whoever may list processes sees a program's arguments. So isql gets no password: it tries one of
# its own, dba, and where that fails asks the terminal, or where it has none, as behind setsid, the
# standard input.
sql() {
    { [ "$VIRTUOSO_PASSWORD" = dba ] || printf '%s\n' "$VIRTUOSO_PASSWORD"; cat; } |
        setsid -w "$isql" "$address" dba VERBOSE=OFF PROMPT=OFF ERRORS=STDOUT 2>/dev/null
}
report=$(sql <<SQL
set MACRO_SUBSTITUTION off;
delete from DB.DBA.load_list where starts_with(ll_file, '$folder/');
ld_dir('$folder', '*.nq.gz', 'urn:dialograph:no-graph');
rdf_loader_run();
checkpoint;
select ll_file, ll_error from DB.DBA.load_list
  where starts_with(ll_file, '$folder/') and ll_error is not null;
select concat('loaded:', cast(count(*) as varchar)) from DB.DBA.load_list
  where starts_with(ll_file, '$folder/') and ll_state = 2 and ll_error is null;
SQL
) || true
if ! printf '%s\n' "$report" | grep -q 'loaded:%COUNT% *$'; then
    printf '%s\n' "$report" >&2
    echo "not every file was loaded" >&2
    exit 1
fi
echo "files loaded: %COUNT%"
)text",
               false,
               "https://vos.openlinksw.com/dataspace/owiki/wiki/VOS/VirtBulkRDFLoader?rev=7"},
    BulkLoader{"fuseki", "load.sh",
               R"text(#!/bin/sh
# Run this while Fuseki does not run, with the folder of its TDB2 database: sh load.sh DATABASE
set -eu
database=$(realpath -m "${1:?say the folder of the TDB2 database}")
cd "$(dirname "$0")"
tdb2.tdbloader --loader=phased --loc "$database" %FILES%
)text",
               false, "https://jena.apache.org/documentation/tdb2/tdb2_cmds.html"},
    BulkLoader{
        "qlever", "Qleverfile",
        R"text(# Run `qlever index` and `qlever start` in this folder. Set ACCESS_TOKEN for updates.
[data]
NAME        = dialograph
DESCRIPTION = Written by dialograph load --script

[index]
INPUT_FILES     = *.nq.%EXTENSION%
CAT_INPUT_FILES = %CAT% ${INPUT_FILES}
FORMAT          = nq
SETTINGS_JSON   = { "ascii-prefixes-only": false, "num-triples-per-batch": 100000 }

[server]
PORT               = 7019
MEMORY_FOR_QUERIES = 5G
CACHE_MAX_SIZE     = 2G
TIMEOUT            = 30s

[runtime]
SYSTEM = docker
IMAGE  = docker.io/adfreiburg/qlever:latest
)text",
        true,
        "https://github.com/ad-freiburg/qlever-control/blob/main/src/qlever/Qleverfiles/"
        "Qleverfile.olympics"},
    BulkLoader{"neptune", "loader-request.json",
               R"text({
  "source": "s3://BUCKET/FOLDER/",
  "format": "nquads",
  "iamRoleArn": "arn:aws:iam::ACCOUNT:role/ROLE",
  "region": "REGION",
  "mode": "NEW",
  "failOnError": "TRUE",
  "parallelism": "MEDIUM",
  "queueRequest": "FALSE"
}
)text",
               false,
               "https://docs.aws.amazon.com/neptune/latest/userguide/load-api-reference-load.html"},
    BulkLoader{"graphdb", "load.sh",
               R"text(#!/bin/sh
# Run this while GraphDB does not run, with the repository's name: sh load.sh REPOSITORY
# Another repository of that name is not replaced.
set -eu
cd "$(dirname "$0")"
importrdf load -i "${1:?say the name of the repository}" -m parallel %FILES%
)text",
               false,
               "https://graphdb.ontotext.com/documentation/10.5/loading-and-updating-data.html"},
    BulkLoader{"oxigraph", "load.sh",
               R"text(#!/bin/sh
# Run this while Oxigraph does not run, with its folder: sh load.sh LOCATION
set -eu
location=$(realpath -m "${1:?say the folder of the store}")
cd "$(dirname "$0")"
for file in %FILES%;
    do
    %CAT% "$file" | oxigraph load --location "$location" --format nq
done
)text",
               true, "https://github.com/oxigraph/oxigraph/blob/main/cli/README.md"},
};

}  // namespace

std::span<const BulkLoader> bulk_loaders() {
    return loaders;
}

const BulkLoader* bulk_loader_of(const StoreType& type) {
    const auto* const row = std::ranges::find(loaders, type.name, &BulkLoader::store);
    return row == loaders.end() ? nullptr : row;
}

}  // namespace dialograph
