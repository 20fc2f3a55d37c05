// Copyright 2026 The Dialograph developers
// SPDX-License-Identifier: ISC

#pragma once

/// @file sparql_client.hpp The SPARQL 1.1 protocols (query, update, graph store) with one store.
///
/// What fails for the moment is tried again for as long as one request may take. That is safe for
/// all that Dialograph sends: there are no blank nodes, so that nothing is added twice.

#include "exporters/store/http_client.hpp"
#include "exporters/store/store_error.hpp"
#include "exporters/store/store_type.hpp"

#include <algorithm>
#include <chrono>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace dialograph {

/// Takes an answer piece by piece.
using TakeBytes = std::function<void(std::string_view)>;
using TakeType = std::function<void(const std::string& media_type)>;

/// Talks SPARQL 1.1 with a store. Every failure is thrown as StoreError, with the sentence of the
/// store where it gives one.
class SparqlClient {
public:
    /// @param type which store it is: where its services are and what it takes
    SparqlClient(const StoreUrl& store, const StoreType& type, HttpOptions options);

    /// Asks a SELECT or ASK query; the answer is SPARQL 1.1 Query Results JSON.
    void query(std::string_view query, const TakeBytes& take);
    /// Asks a CONSTRUCT or DESCRIBE query for RDF.
    /// @param begin is told the media type before the first bytes are taken
    void construct(std::string_view query, std::string_view accept, const TakeBytes& take,
                   const TakeType& begin = {});

    void update(std::string_view update);

    /// Reads a graph as N-Triples (Graph Store Protocol, GET).
    void get_graph(std::string_view graph, const TakeBytes& take);
    /// Adds N-Triples to a graph (POST).
    void add_to_graph(std::string_view graph, std::string_view ntriples);

    [[nodiscard]] const StoreType& type() const { return *type_; }
    [[nodiscard]] const StoreUrl& store() const { return store_; }
    [[nodiscard]] HttpClient& http() { return http_; }
    /// From here on no request takes longer, with all its attempts.
    void limit_time(std::chrono::milliseconds limit) { limit_ = std::min(limit_, limit); }
    /// Whether requests are signed by somebody.
    [[nodiscard]] bool is_identified() const;

private:
    [[nodiscard]] std::string endpoint(std::string_view open_path,
                                       std::string_view identified_path) const;
    [[nodiscard]] std::string graph_url(std::string_view graph) const;
    void ask(std::string_view query, std::string_view accept,
             const std::vector<std::string_view>& wanted, const TakeBytes& take,
             const TakeType& begin);
    /// Sends a request, and takes an answer of a wanted media type alone.
    void take_answer(HttpRequest request, const std::vector<std::string_view>& wanted);
    HttpResponse send(const HttpRequest& request);

    StoreUrl store_;
    const StoreType* type_;
    HttpClient http_;
    std::chrono::milliseconds limit_;
};

/// What an answer that is no success says to whoever asked, as StoreError.
[[nodiscard]] StoreError store_error_of(const HttpResponse& response, std::string_view url,
                                        const Credentials& who);

}  // namespace dialograph
