// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/store_type.hpp"

#include <algorithm>
#include <array>

namespace dialograph {
namespace {

/// What a store takes at once that has no known limit.
constexpr std::size_t many = 50'000;

constexpr std::array rows{
    StoreType{
        .name = "sparql",
        .title = "a store with one SPARQL 1.1 endpoint",
        .store_is = "the endpoint for queries and updates: http://localhost:3030/ds",
        .query = "",
        .other_query = "",
        .update = "",
        .graph_store = "",
        .identified_query = "",
        .identified_update = "",
        .identified_graph_store = "",
        .authentication = Authentication::basic,
        .most_posted = 0,
        .most_inserted = 5'000,
        .guesses_from = 0,
        .most_rows = no_limit,
        .most_returned = no_limit,
        .in_written_order = "",
        .default_graph_is_union = false,
        .keeps_empty_graphs = true,
        .server_header = "",
        .quirk = "",
        .source = "https://www.w3.org/TR/sparql11-protocol/",
    },
    StoreType{
        .name = "virtuoso",
        .title = "OpenLink Virtuoso",
        .store_is = "the server: http://localhost:8890",
        .query = "/sparql",
        .other_query = "",
        .update = "/sparql",
        .graph_store = "/sparql-graph-crud",
        .identified_query = "/sparql-auth",
        .identified_update = "/sparql-auth",
        .identified_graph_store = "/sparql-graph-crud-auth",
        .authentication = Authentication::digest,
        .most_posted = many,
        .most_inserted = 1'000,
        // RDF_SPONGE_GUESS_CONTENT_TYPE: with <html> there it takes N-Triples for a page, and with a
        // longer text for none of what it reads.
        .guesses_from = 65'535,
        // ResultSetMaxRows in the virtuoso.ini that ships.
        .most_rows = 10'000,
        // An answer is put together in memory; beyond MaxVectorSize, a million as it ships, it is
        // "array in for vectored over max vector length".
        .most_returned = 200'000,
        // It has its queries in SPARQL's own extension, `define`. Left to itself it may go through
        // a whole graph for the subjects of a VALUES.
        .in_written_order = "DEFINE sql:select-option \"order\" ",
        .default_graph_is_union = true,
        .keeps_empty_graphs = false,
        .server_header = "Virtuoso",
        .quirk = "language tags come back in lower case, decimals without zeros at their end, and "
                 "coordinates with seven digits",
        .source = "https://vos.openlinksw.com/owiki/wiki/VOS/VirtGraphUpdateProtocol",
    },
    StoreType{
        .name = "oxigraph",
        .title = "Oxigraph",
        .store_is = "the server: http://localhost:7878",
        .query = "/query",
        .other_query = "",
        .update = "/update",
        .graph_store = "/store",
        .identified_query = "",
        .identified_update = "",
        .identified_graph_store = "",
        .authentication = Authentication::none,
        .most_posted = many,
        .most_inserted = many,
        .guesses_from = 0,
        .most_rows = no_limit,
        .most_returned = no_limit,
        .in_written_order = "",
        .default_graph_is_union = false,
        .keeps_empty_graphs = true,
        .server_header = "Oxigraph",
        .quirk = "",
        .source = "https://github.com/oxigraph/oxigraph/blob/main/cli/README.md",
    },
    StoreType{
        .name = "fuseki",
        .title = "Apache Jena Fuseki",
        .store_is = "the dataset: http://localhost:3030/ds",
        .query = "/sparql",
        .other_query = "/query",
        .update = "/update",
        .graph_store = "/data",
        .identified_query = "",
        .identified_update = "",
        .identified_graph_store = "",
        .authentication = Authentication::basic,
        .most_posted = many,
        .most_inserted = many,
        .guesses_from = 0,
        .most_rows = no_limit,
        .most_returned = no_limit,
        .in_written_order = "",
        .default_graph_is_union = false,
        .keeps_empty_graphs = true,
        .server_header = "Apache Jena Fuseki",
        .quirk = "",
        .source = "https://jena.apache.org/documentation/fuseki2/fuseki-old-config-endpoint.html",
    },
    StoreType{
        .name = "graphdb",
        .title = "Ontotext GraphDB",
        .store_is = "the repository: http://localhost:7200/repositories/REPOSITORY",
        .query = "",
        .other_query = "",
        .update = "/statements",
        .graph_store = "/rdf-graphs/service",
        .identified_query = "",
        .identified_update = "",
        .identified_graph_store = "",
        .authentication = Authentication::basic,
        .most_posted = many,
        .most_inserted = many,
        .guesses_from = 0,
        .most_rows = no_limit,
        .most_returned = no_limit,
        .in_written_order = "",
        .default_graph_is_union = true,
        .keeps_empty_graphs = true,
        .server_header = "GraphDB",
        .quirk = "",
        .source = "https://graphdb.ontotext.com/documentation/10.5/loading-and-updating-data.html",
    },
    StoreType{
        .name = "rdf4j",
        .title = "Eclipse RDF4J Server",
        .store_is = "the repository: http://localhost:8080/rdf4j-server/repositories/REPOSITORY",
        .query = "",
        .other_query = "",
        .update = "/statements",
        .graph_store = "/rdf-graphs/service",
        .identified_query = "",
        .identified_update = "",
        .identified_graph_store = "",
        .authentication = Authentication::basic,
        .most_posted = many,
        .most_inserted = many,
        .guesses_from = 0,
        .most_rows = no_limit,
        .most_returned = no_limit,
        .in_written_order = "",
        .default_graph_is_union = true,
        .keeps_empty_graphs = true,
        .server_header = "",
        .quirk = "",
        .source = "https://rdf4j.org/documentation/reference/rest-api/",
    },
    StoreType{
        .name = "qlever",
        .title = "QLever",
        .store_is = "the server: http://localhost:7019",
        .query = "",
        .other_query = "",
        .update = "",
        .graph_store = "",
        .identified_query = "",
        .identified_update = "",
        .identified_graph_store = "",
        .authentication = Authentication::bearer,
        .most_posted = 0,
        .most_inserted = many,
        .guesses_from = 0,
        .most_rows = no_limit,
        .most_returned = no_limit,
        .in_written_order = "",
        .default_graph_is_union = true,
        .keeps_empty_graphs = false,
        .server_header = "",
        .quirk =
            "updates need the server's access token (DIALOGRAPH_TOKEN), and last over a restart "
            "only with PERSIST_UPDATES",
        .source = "https://docs-test.qlever.dev/update",
    },
    StoreType{
        .name = "stardog",
        .title = "Stardog",
        .store_is = "the database: http://localhost:5820/DATABASE",
        .query = "/query",
        .other_query = "",
        .update = "/update",
        .graph_store = "",
        .identified_query = "",
        .identified_update = "",
        .identified_graph_store = "",
        .authentication = Authentication::basic,
        .most_posted = 0,
        .most_inserted = many,
        .guesses_from = 0,
        .most_rows = no_limit,
        .most_returned = no_limit,
        .in_written_order = "",
        .default_graph_is_union = false,
        .keeps_empty_graphs = true,
        .server_header = "",
        .quirk = "",
        .source = "https://docs.stardog.com/developing/http-api",
    },
    StoreType{
        .name = "neptune",
        .title = "Amazon Neptune",
        .store_is = "the cluster: https://CLUSTER:8182",
        .query = "/sparql",
        .other_query = "",
        .update = "/sparql",
        .graph_store = "/sparql/gsp/",
        .identified_query = "",
        .identified_update = "",
        .identified_graph_store = "",
        .authentication = Authentication::none,
        .most_posted = many,
        .most_inserted = many,
        .guesses_from = 0,
        .most_rows = no_limit,
        .most_returned = no_limit,
        .in_written_order = "",
        .default_graph_is_union = true,
        .keeps_empty_graphs = true,
        .server_header = "",
        .quirk = "requests signed with IAM are not supported: use a proxy that signs them",
        .source =
            "https://docs.aws.amazon.com/neptune/latest/userguide/sparql-graph-store-protocol.html",
    },
};

}  // namespace

std::span<const StoreType> store_types() {
    return rows;
}

const StoreType* store_type_named(std::string_view name) {
    const auto* const row = std::ranges::find(rows, name, &StoreType::name);
    return row == rows.end() ? nullptr : row;
}

StoreUrl store_of(const StoreUrl& address, const StoreType& type) {
    std::string_view text = address.text();
    for (const std::string_view path : {type.query, type.other_query, type.update,
                                        type.identified_query, type.identified_update}) {
        if (!path.empty() && text.ends_with(path)) {
            text.remove_suffix(path.size());
            return StoreUrl::parse(text);
        }
    }
    return address;
}

}  // namespace dialograph
