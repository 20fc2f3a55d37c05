// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#include "exporters/store/store_probe.hpp"

#include "exporters/store/retry.hpp"
#include "exporters/store/store_error.hpp"
#include "model/shown_text.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dialograph {
namespace {

constexpr std::size_t most_bytes = std::size_t{1} << 20U;

constexpr std::string_view nowhere = "-";

/// The paths at which a store answers queries, all of them.
struct Sign {
    std::string_view type;
    std::array<std::string_view, 2> answering;
    /// Whether it tells its size too, as RDF4J and GraphDB do of a repository.
    bool tells_size;
};

/// The stranger ones first.
constexpr std::array signs{
    Sign{"virtuoso", {"/sparql", "/sparql-auth"}, false},
    Sign{"fuseki", {"/sparql", "/query"}, false},
    Sign{"stardog", {"/query", nowhere}, true},
    Sign{"oxigraph", {"/query", nowhere}, false},
    Sign{"neptune", {"/sparql", nowhere}, false},
    Sign{"rdf4j", {"", nowhere}, true},
    Sign{"sparql", {"", nowhere}, false},
};

/// Whether a query is answered at a URL; a refusal to answer strangers is an answer too.
bool answers(HttpClient& http, const std::string& url) {
    try {
        const HttpResponse response =
            http.send({.method = "POST",
                       .url = url,
                       .accept = "application/sparql-results+json",
                       .content_type = "application/x-www-form-urlencoded",
                       .body = "query=ASK%20%7B%7D",
                       .most_bytes = most_bytes});
        return response.status == 401 || response.status == 403 ||
               (response.is_success() &&
                (response.content_type == "application/sparql-results+json" ||
                 response.content_type == "application/json"));
    } catch (const StoreError& error) {
        if (error.failure() == StoreFailure::connection ||
            error.failure() == StoreFailure::timeout) {
            throw;
        }
        return false;
    }
}

const StoreType* type_of_server(std::string_view server) {
    for (const StoreType& type : store_types()) {
        if (!type.server_header.empty() && server.starts_with(type.server_header)) {
            return &type;
        }
    }
    return nullptr;
}

bool tells_size(HttpClient& http, const StoreUrl& address) {
    const HttpResponse response = http.send({.url = address.at("/size"), .most_bytes = most_bytes});
    return response.is_success() && !response.body.empty() &&
           response.body.find_first_not_of("0123456789 \r\n") == std::string::npos;
}

}  // namespace

FoundStore probe_store(const StoreUrl& address, const HttpOptions& options) {
    HttpClient http(address, options);
    HttpResponse first;
    retry({.limit = options.timeout, .stop_asked = options.stop_asked},
          [&](std::chrono::milliseconds left) {
              first = http.send({.url = address.text(), .most_bytes = most_bytes}, left);
          });
    if (const StoreType* const type = type_of_server(first.server); type != nullptr) {
        return {type, store_of(address, *type), "the server calls itself " + shown(first.server)};
    }
    // Where the server keeps its name to itself, the places of its queries tell.
    for (const Sign& sign : signs) {
        const StoreType& type = *store_type_named(sign.type);
        const StoreUrl store = store_of(address, type);
        const bool tells = std::ranges::all_of(sign.answering, [&](std::string_view path) {
            return path == nowhere || answers(http, store.at(path));
        });
        if (tells && (!sign.tells_size || tells_size(http, store))) {
            return {&type, store, "it answers queries at " + store.at(type.query)};
        }
    }
    throw StoreError(StoreFailure::wrong_answer,
                     "nothing at " + address.text() +
                         " answers a query; say with --store-type what it is, and see its help for "
                         "what --store has to name");
}

}  // namespace dialograph
