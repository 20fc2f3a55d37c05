// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/bulk_loader.hpp"

#include "exporters/store/bulk_text.hpp"

#include <algorithm>
#include <array>

namespace dialograph {
namespace {

constexpr std::string_view adds =
    "It adds to the graphs that are there, and drops nothing: a session that is gone since an "
    "earlier release stays. For that use a new database, or dialograph load --store, with "
    "--changes-from or without.";

}  // namespace

std::span<const BulkLoader> bulk_loaders() {
    static const std::array loaders{
        BulkLoader{"virtuoso", virtuoso_bulk_script(), "", "", adds, false,
                   "https://vos.openlinksw.com/dataspace/owiki/wiki/VOS/VirtBulkRDFLoader?rev=7"},
        BulkLoader{"fuseki", fuseki_bulk_script(), "", "", adds, false,
                   "https://jena.apache.org/documentation/tdb2/tdb2_cmds.html"},
        BulkLoader{
            "qlever", qlever_bulk_script(), "Qleverfile", qlever_bulk_settings(),
            "It makes a new database, and refuses a folder that has one: write each release into a "
            "folder of its own, and start QLever there. To change the database that is served, use "
            "dialograph load --store, with --changes-from or without.",
            false,
            "https://github.com/qlever-dev/qlever-control/blob/main/src/qlever/commands/index.py"},
        BulkLoader{
            "neptune", neptune_bulk_script(), "loader-request.json", neptune_bulk_request(), adds,
            false,
            "https://docs.aws.amazon.com/neptune/latest/userguide/load-api-reference-load.html"},
        BulkLoader{
            "graphdb", graphdb_bulk_script(), "", "",
            "It never adds: a repository that is there loses all that it holds, other data sets "
            "too. "
            "To change one and keep the rest, use dialograph load --store, with --changes-from or "
            "without.",
            false,
            "https://graphdb.ontotext.com/documentation/10.1/loading-data-using-importrdf.html"},
        BulkLoader{"oxigraph", oxigraph_bulk_script(), "", "", adds, true,
                   "https://github.com/oxigraph/oxigraph/blob/main/cli/src/cli.rs"},
    };
    return loaders;
}

const BulkLoader* bulk_loader_of(const StoreType& type) {
    const auto loaders = bulk_loaders();
    const auto row = std::ranges::find(loaders, type.name, &BulkLoader::store);
    return row == loaders.end() ? nullptr : &*row;
}

}  // namespace dialograph
