// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/store_sign.hpp"

#include <array>

namespace dialograph {
namespace {

/// The stranger ones first, each under where it is from.
constexpr std::array rows{
    // https://vos.openlinksw.com/dataspace/owiki/wiki/VOS/VirtTipsAndTricksGuideSPARQLEndpoints
    StoreSign{"virtuoso", Beside::queries, "sparql-auth"},
    // https://jena.apache.org/documentation/fuseki2/fuseki-old-config-endpoint.html
    StoreSign{"fuseki", Beside::queries, "query"},
    // https://docs.aws.amazon.com/neptune/latest/userguide/access-graph-status.html
    StoreSign{"neptune", Beside::word, "status", "\"dbEngineVersion\""},
    // http://stardog.com/docs/network/
    StoreSign{"stardog", Beside::number, "size"},
    // https://github.com/oxigraph/oxigraph/blob/main/cli/src/main.rs
    StoreSign{"oxigraph", Beside::graph_store, "store"},
    // Of the server, not of a repository of it:
    // https://github.com/Ontotext-AD/graphdb-workbench/blob/master/src/app.js
    StoreSign{"graphdb", Beside::word, "../../rest/info/version", "\"productVersion\""},
    // https://rdf4j.org/documentation/reference/rest-api/
    StoreSign{"rdf4j", Beside::number, "size"},
    // https://github.com/ad-freiburg/qlever/blob/master/docs/advanced_features.md, and for the word
    // https://github.com/ad-freiburg/qlever/blob/master/src/engine/Server.cpp
    StoreSign{"qlever", Beside::word, "?cmd=stats", "\"name-index\""},
    // https://www.w3.org/TR/sparql11-protocol/
    StoreSign{"sparql"},
};

}  // namespace

std::span<const StoreSign> store_signs() {
    return rows;
}

}  // namespace dialograph
